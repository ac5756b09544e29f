import { ApiError } from '../../api/apiError';
import { MOST_ROWS } from '../../api/pageSize';
import { chunks, type ListQuery, type ReadList } from '../../api/readList';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RecipientRecord } from '../../api/records';
import type { DisclosureCase } from '../verdict/judge';

type Resource = 'clients' | 'consents' | 'recipients';

/** All rows of a list by their ids: one that comes or goes meanwhile moves no other. */
async function readAll<R extends Resource>(
  read: ReadList,
  resource: R,
  filter: ListQuery['filter'],
  signal: AbortSignal,
) {
  const all: Awaited<ReturnType<typeof read<R>>>['rows'] = [];
  for (let above = 0; ; above = all.at(-1)?.id ?? above) {
    const { rows, total } = await read(
      resource,
      { filter: { ...filter, id_gt: above }, sort: ['id', 'ASC'], range: [0, MOST_ROWS - 1] },
      signal,
    );
    all.push(...rows);
    if (rows.length >= total || rows.length === 0) return all;
  }
}

const byId = <R extends { id: number }>(rows: readonly R[]) => new Map(rows.map((row) => [row.id, row]));

/** Reads what the verdicts on a page of disclosures rest on; the recipients once. */
export class Facts {
  /** As far as they have been read. */
  known: ReadonlyMap<number, RecipientRecord> = new Map();
  private recipients: Promise<Map<number, RecipientRecord>> | null = null;

  constructor(private readonly read: ReadList) {}

  async casesOf(disclosures: readonly DisclosureRecord[], signal: AbortSignal): Promise<DisclosureCase[]> {
    const recipients = await this.readRecipients(signal);
    this.known = recipients;
    const clients = new Map<number, ClientRecord>();
    const consents = new Map<number, ConsentRecord[]>();
    const ids = [...new Set(disclosures.map(({ clientId }) => clientId).filter(Number.isInteger))];
    for (const some of chunks(ids)) {
      // Cookies are no matter of disclosures; a kind that the desk does not know may be.
      const filter = { clientId: some, kind_neq: 'cookies' };
      for (const client of await readAll(this.read, 'clients', { id: some }, signal)) {
        clients.set(client.id, client);
      }
      for (const id of some) consents.set(id, []);
      for (const consent of await readAll(this.read, 'consents', filter, signal)) {
        const ofClient = consents.get(consent.clientId);
        // It may be anybody's: nobody's consents are known to be whole.
        if (!ofClient) throw new ApiError({ code: 'malformed', status: 200 });
        ofClient.push(consent);
      }
    }
    return disclosures.map((disclosure) => ({
      disclosure,
      consents: consents.get(disclosure.clientId),
      recipient: recipients.get(disclosure.recipientId),
      client: clients.get(disclosure.clientId),
    }));
  }

  /** Of several pages that need them at once one asks; what failed is asked for again. */
  private readRecipients(signal: AbortSignal): Promise<Map<number, RecipientRecord>> {
    this.recipients ??= readAll(this.read, 'recipients', {}, signal).then(byId, (error: unknown) => {
      this.recipients = null;
      throw error;
    });
    return this.recipients;
  }
}
