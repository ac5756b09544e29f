import { beforeAll, describe } from 'vitest';
import { openDesk } from './testing/desk';
import { engines } from './testing/engines';
import { filters } from './testing/lists/filters';
import { addNamed, type Named } from './testing/lists/named';
import { pages } from './testing/lists/pages';
import { refusedQueries } from './testing/lists/refusedQueries';
import { searching } from './testing/lists/searching';
import { sorting } from './testing/lists/sorting';
import { suiteDesk } from './testing/suiteDesk';

describe.each(engines)('lists on $name', (engine) => {
  const desk = suiteDesk(() => openDesk(engine));
  const named: Named = { clients: [], recipients: [] };
  beforeAll(() => addNamed(desk.db, named));

  pages(desk);
  refusedQueries(desk);
  filters(desk, named);
  searching(desk, named);
  sorting(desk);
});
