import { describe } from 'vitest';
import { openDesk } from './testing/desk';
import { engines } from './testing/engines';
import { attachments } from './testing/records/attachments';
import { clients } from './testing/records/clients';
import { corrections } from './testing/records/corrections';
import { disclosures } from './testing/records/disclosures';
import { lookups } from './testing/records/lookups';
import { notes } from './testing/records/notes';
import { notices } from './testing/records/notices';
import { oversight } from './testing/records/oversight';
import { recipients } from './testing/records/recipients';
import { suiteDesk } from './testing/suiteDesk';

describe.each(engines)('records on $name', (engine) => {
  const desk = suiteDesk(() => openDesk(engine));

  clients(desk);
  lookups(desk);
  corrections(desk);
  recipients(desk);
  disclosures(desk);
  notices(desk);
  notes(desk);
  attachments(desk);
  oversight(desk);
});
