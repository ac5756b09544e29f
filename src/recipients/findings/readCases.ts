import type { DataProvider } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../../api/records';
import type { DisclosureCase } from '../../disclosures/parts';

/** As many as three or four calls bring, and as a person can take in. */
const LATEST = 200;

export interface LatestCases {
  cases: DisclosureCase[];
  /** Of all disclosures to the recipient. */
  total: number;
}

/** All consents of the clients, page by page. */
async function consentsOf(
  dataProvider: DataProvider,
  clientIds: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Map<number, ConsentRecord[]>> {
  const byClient = new Map<number, ConsentRecord[]>(clientIds.map((id) => [id, []]));
  for (let page = 1, left = 1; clientIds.length > 0 && left > 0; page += 1) {
    const { data, total = 0 } = await dataProvider.getList<ConsentRecord>('consents', {
      filter: { clientId: clientIds },
      sort: { field: 'id', order: 'ASC' },
      pagination: { page, perPage: MOST_ROWS },
      signal,
    });
    for (const consent of data) byClient.get(consent.clientId)?.push(consent);
    left = data.length === 0 ? 0 : total - page * MOST_ROWS;
  }
  return byClient;
}

/** The latest disclosures to a recipient, each with all that its verdict rests on. */
export async function readLatestCases(
  dataProvider: DataProvider,
  recipient: RecipientRecord,
  signal?: AbortSignal,
): Promise<LatestCases> {
  const { data: disclosures, total = 0 } = await dataProvider.getList<DisclosureRecord>('disclosures', {
    filter: { recipientId: recipient.id },
    sort: { field: 'disclosedAt', order: 'DESC' },
    pagination: { page: 1, perPage: LATEST },
    signal,
  });
  const clientIds = [...new Set(disclosures.map(({ clientId }) => clientId))].filter(Number.isInteger);
  const [consents, clients] = await Promise.all([
    consentsOf(dataProvider, clientIds, signal),
    clientIds.length === 0
      ? []
      : dataProvider.getMany<ClientRecord>('clients', { ids: clientIds, signal }).then(({ data }) => data),
  ]);
  const clientOf = new Map(clients.map((client) => [client.id, client]));
  return {
    total,
    cases: disclosures.map((disclosure) => ({
      disclosure,
      recipient,
      consents: consents.get(disclosure.clientId),
      client: clientOf.get(disclosure.clientId),
    })),
  };
}
