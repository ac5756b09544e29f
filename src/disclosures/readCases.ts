import type { DataProvider, RaRecord } from 'react-admin';
import { ListReading } from '../api/listReading';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../api/records';
import { type Job, runJobs } from '../api/runJobs';
import type { JudgedCase } from './verdict/gravity';
import { judge } from './verdict/judge';

/** Servers refuse addresses over 8 KiB; so many ids of ten digits, escaped, stay well below. */
const CLIENTS_PER_CALL = 200;
/** The desk is others' as well. */
const CALLS_AT_ONCE = 3;

const distinct = (ids: readonly number[]): number[] => [...new Set(ids.filter(Number.isInteger))];

/** All consents of these clients, by client; a client who has given none is there with none, one of whom it is not known is not. */
async function readConsents(
  dataProvider: DataProvider,
  clientIds: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Map<number, ConsentRecord[]>> {
  const starts = Array.from({ length: Math.ceil(clientIds.length / CLIENTS_PER_CALL) }, (_, n) => n);
  const lists = starts.map((n) => {
    const some = clientIds.slice(n * CLIENTS_PER_CALL, (n + 1) * CLIENTS_PER_CALL);
    return new ListReading<ConsentRecord>(dataProvider, 'consents', { clientId: some });
  });
  const missing = (): Job[] =>
    lists.flatMap((list) => list.missing().map((page) => () => list.read(page, signal)));
  for (let jobs = missing(); jobs.length > 0; jobs = missing()) await runJobs(jobs, CALLS_AT_ONCE);
  const byClient = new Map(clientIds.map((id): [number, ConsentRecord[]] => [id, []]));
  for (const consent of lists.flatMap((list) => list.rows())) {
    const ofClient = byClient.get(consent.clientId);
    // It may be anybody's: nobody's consents are known to be whole.
    if (!ofClient) return new Map();
    ofClient.push(consent);
  }
  return byClient;
}

/** The records that there are of these ids. */
async function readById<R extends RaRecord & { id: number }>(
  dataProvider: DataProvider,
  resource: string,
  ids: readonly number[],
  signal: AbortSignal | undefined,
): Promise<Map<number, R>> {
  if (ids.length === 0) return new Map();
  const { data } = await dataProvider.getMany<R>(resource, { ids: [...ids], signal });
  return new Map(data.map((record) => [record.id, record]));
}

/**
 * Reads what the verdict on each of these disclosures rests on, many at once, and judges them. A record that the
 * backend does not have leaves its part of the verdict open.
 * @throws as the calls do: where they fail, nothing is judged
 */
export async function readCases(
  dataProvider: DataProvider,
  disclosures: readonly DisclosureRecord[],
  signal?: AbortSignal,
): Promise<JudgedCase[]> {
  const clientIds = distinct(disclosures.map(({ clientId }) => clientId));
  const recipientIds = distinct(disclosures.map(({ recipientId }) => recipientId));
  const [consents, clients, recipients] = await Promise.all([
    readConsents(dataProvider, clientIds, signal),
    readById<ClientRecord>(dataProvider, 'clients', clientIds, signal),
    readById<RecipientRecord>(dataProvider, 'recipients', recipientIds, signal),
  ]);
  return disclosures.map((disclosure) => {
    const given = {
      disclosure,
      consents: consents.get(disclosure.clientId),
      recipient: recipients.get(disclosure.recipientId),
      client: clients.get(disclosure.clientId),
    };
    return { ...given, verdict: judge(given) };
  });
}
