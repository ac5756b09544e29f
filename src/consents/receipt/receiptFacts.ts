import type { ClientRecord, ConsentRecord, PolicyVersionRecord, RequestRecord } from '../../api/records';
import { type DifferingClause, differingAmong } from '../../policy/textDifferences';
import { consentEnd } from '../../ui/labels/consentEnd';
import { fullNameOf } from '../../ui/names';
import { clausesOfConsent } from '../clausesOfConsent';

/** What stands on the receipt; undefined is what did not come, or there is none of. */
export interface ReceiptFacts {
  consent: ConsentRecord;
  /** RFC 3339. */
  madeAt: string;
  clientNumber: string;
  /** Blank where the client's data has been deleted: the consent is kept as proof, the name is not. */
  clientName: string;
  edition: PolicyVersionRecord | undefined;
  requestNumber: string | undefined;
  clauses: readonly string[];
  differing: readonly DifferingClause[];
}

interface ReceiptRecords {
  consent: ConsentRecord;
  client: ClientRecord | undefined;
  edition: PolicyVersionRecord | undefined;
  request: RequestRecord | undefined;
}

/** @param madeAt RFC 3339 */
export function receiptFacts(records: ReceiptRecords, madeAt: string): ReceiptFacts {
  const { consent, client, edition, request } = records;
  const clauses = clausesOfConsent(consent, client);
  return {
    consent: { ...consent, expiresAt: consentEnd(consent) },
    madeAt,
    clientNumber: client?.number || `№ ${consent.clientId}`,
    clientName: client ? fullNameOf(client) : '',
    edition,
    requestNumber: request?.number,
    clauses,
    differing: differingAmong(clauses),
  };
}
