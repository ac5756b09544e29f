import type { DataCopy } from '../dataCopy';

type HandOver = DataCopy['disclosures'][number];

/** A third party with what it got, as far as the copy says; without a recipient where its record did not come. */
export interface RecipientSummary {
  id: number;
  recipient: DataCopy['recipients'][number] | undefined;
  count: number;
  /** RFC 3339. */
  first: string;
  last: string;
}

/** The latest first. */
export function latestFirst(handOvers: readonly HandOver[]): HandOver[] {
  return handOvers.toSorted((a, b) => {
    if (a.disclosedAt === b.disclosedAt) return b.id - a.id;
    return a.disclosedAt < b.disclosedAt ? 1 : -1;
  });
}

/** Who got the data, how often and from when to when; who got it most often stands first. */
export function summariseRecipients({ disclosures, recipients }: DataCopy): RecipientSummary[] {
  const byId = new Map(recipients.map((recipient) => [recipient.id, recipient]));
  const summaries = new Map<number, RecipientSummary>();
  for (const { recipientId: id, disclosedAt } of disclosures) {
    const known = summaries.get(id);
    summaries.set(id, {
      id,
      recipient: byId.get(id),
      count: (known?.count ?? 0) + 1,
      first: known && known.first < disclosedAt ? known.first : disclosedAt,
      last: known && known.last > disclosedAt ? known.last : disclosedAt,
    });
  }
  return [...summaries.values()].sort((a, b) => b.count - a.count || a.id - b.id);
}
