import { beforeEach, describe } from 'vitest';
import { engines } from './testing/engines';
import { addresses } from './testing/service/addresses';
import { anotherOrigin } from './testing/service/anotherOrigin';
import { answers } from './testing/service/answers';
import { builtDesk } from './testing/service/builtDesk';
import { sessions } from './testing/service/sessions';
import { writes } from './testing/service/writes';
import { suiteDesk } from './testing/suiteDesk';
import { openWholeDesk } from './testing/wholeDesk';

describe.each(engines)('the service on $name', (engine) => {
  const desk = suiteDesk(() => openWholeDesk(engine));
  beforeEach(async () => {
    await desk.db.deleteFrom('login_attempts').execute();
  });

  sessions(desk);
  writes(desk);
  anotherOrigin(desk);
  addresses(desk);
  answers(desk);
  builtDesk(desk);
});
