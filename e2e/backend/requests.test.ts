import { beforeEach, describe } from 'vitest';
import { openDesk, startsAt } from './testing/desk';
import { engines } from './testing/engines';
import { closing } from './testing/requests/closing';
import { conflicts } from './testing/requests/conflicts';
import { moves } from './testing/requests/moves';
import { registering } from './testing/requests/registering';
import { retries } from './testing/requests/retries';
import { time } from './testing/requests/time';
import { work } from './testing/requests/work';
import { suiteDesk } from './testing/suiteDesk';

describe.each(engines)('requests on $name', (engine) => {
  const desk = suiteDesk(() => openDesk(engine));
  beforeEach(() => desk.clock.set(startsAt));

  registering(desk);
  retries(desk);
  conflicts(desk);
  work(desk);
  moves(desk);
  closing(desk);
  time(desk);
});
