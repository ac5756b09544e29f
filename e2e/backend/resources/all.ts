import type { Operation } from '../operations';
import { attachmentOperations } from './attachments';
import { clientOperations } from './clients';
import { consentOperations } from './consents';
import { correctionOperations } from './corrections';
import { disclosureOperations } from './disclosures';
import { identityViewOperations } from './identityViews';
import { lookupOperations } from './lookups';
import { oversightOperations } from './oversight';
import { recipientNoticeOperations } from './recipientNotices';
import { recipientOperations } from './recipients';
import { requestEventOperations } from './requestEvents';
import { requestOperations } from './requests';

/** Every operation of the contract but those of the session. */
export const operations: Operation[] = [
  ...clientOperations,
  ...lookupOperations,
  ...identityViewOperations,
  ...correctionOperations,
  ...consentOperations,
  ...recipientOperations,
  ...disclosureOperations,
  ...requestOperations,
  ...requestEventOperations,
  ...recipientNoticeOperations,
  ...attachmentOperations,
  ...oversightOperations,
];
