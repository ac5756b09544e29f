import type { ConsentRecord, DisclosureRecord, RequestRecord } from '../../api/records';
import { type Instant, readInstant } from '../../deadlines/almatyTime';
import { consentEnd } from '../../ui/labels/consentEnd';

/** What somebody may want to see alone. */
export const storyTopics = ['consents', 'disclosures', 'requests'] as const;
export type StoryTopic = (typeof storyTopics)[number];

/** One line of a client's story; `at` is RFC 3339, or null where the backend has not said when. */
export type StoryEntry = { key: string; at: string | null } & (
  | { topic: 'consents'; what: 'given' | 'withdrawn' | 'lapsed'; consent: ConsentRecord }
  | { topic: 'disclosures'; what: 'disclosed'; disclosure: DisclosureRecord }
  | { topic: 'requests'; what: 'received' | 'settled'; request: RequestRecord }
);

/** As much of a register as has been read: the newest first, and whether that is all. */
export interface ReadSoFar<R> {
  rows: readonly R[];
  isWhole: boolean;
}

export interface StorySources {
  consents: ReadSoFar<ConsentRecord>;
  disclosures: ReadSoFar<DisclosureRecord>;
  requests: ReadSoFar<RequestRecord>;
}

const timeOf = (at: string | null | undefined) => readInstant(at) ?? Number.NEGATIVE_INFINITY;

/** Where a consent lapsed by itself, when; one that was withdrawn before did not. */
function lapseOf(consent: ConsentRecord, now: Instant): { at: string | null } | undefined {
  const end = consentEnd(consent);
  const withdrawnAt = readInstant(consent.withdrawnAt);
  if (consent.status === 'withdrawn' || (withdrawnAt !== null && withdrawnAt <= timeOf(end)))
    return undefined;
  if (end !== null) return timeOf(end) <= now ? { at: end } : undefined;
  return consent.status === 'expired' ? { at: null } : undefined;
}

function ofConsent(consent: ConsentRecord, now: Instant): StoryEntry[] {
  const entry = (what: 'given' | 'withdrawn' | 'lapsed', at: string | null): StoryEntry => ({
    key: `consent ${consent.id} ${what}`,
    at,
    topic: 'consents',
    what,
    consent,
  });
  const { status, givenAt, withdrawnAt } = consent;
  const lapse = lapseOf(consent, now);
  return [
    ...(lapse ? [entry('lapsed', lapse.at)] : []),
    ...(withdrawnAt || status === 'withdrawn' ? [entry('withdrawn', withdrawnAt ?? null)] : []),
    entry('given', givenAt || null),
  ];
}

function ofRequest(request: RequestRecord): StoryEntry[] {
  const entry = (what: 'received' | 'settled', at: string | null): StoryEntry => ({
    key: `request ${request.id} ${what}`,
    at,
    topic: 'requests',
    what,
    request,
  });
  const { status, receivedAt, closedAt } = request;
  const isSettled = status === 'closed' || status === 'refused';
  return [...(isSettled ? [entry('settled', closedAt ?? null)] : []), entry('received', receivedAt || null)];
}

const ofDisclosure = (disclosure: DisclosureRecord): StoryEntry => ({
  key: `disclosure ${disclosure.id}`,
  at: disclosure.disclosedAt || null,
  topic: 'disclosures',
  what: 'disclosed',
  disclosure,
});

/** Of two records of the same instant the later one has the higher number. */
const newestFirst = <R extends { id: number }>(rows: readonly R[]): R[] =>
  rows.toSorted((a, b) => b.id - a.id);

/**
 * From where on the story is whole: before the oldest line of a register that has not been read to its end there may
 * be more. Minus infinity where all has been read.
 */
function wholeFrom(sources: StorySources, topics: readonly StoryTopic[]): Instant {
  const oldest = {
    consents: sources.consents.rows.map(({ givenAt }) => timeOf(givenAt)),
    disclosures: sources.disclosures.rows.map(({ disclosedAt }) => timeOf(disclosedAt)),
    requests: sources.requests.rows.map(({ receivedAt }) => timeOf(receivedAt)),
  };
  return topics
    .filter((topic) => !sources[topic].isWhole)
    .map((topic) => oldest[topic].reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY))
    .reduce((latest, at) => Math.max(latest, at), Number.NEGATIVE_INFINITY);
}

/**
 * A client's consents, disclosures and requests as one story, the newest first; what cannot be placed yet, since a
 * register has not been read so far, is left out. At one instant the order is always the same; what has no time that can be read comes last.
 * @param now by which a consent has lapsed
 */
export function mergeStory(
  sources: StorySources,
  { now, topics }: { now: Instant; topics: readonly StoryTopic[] },
): StoryEntry[] {
  const { consents, disclosures, requests } = sources;
  const from = wholeFrom(sources, topics);
  const entries = [
    ...newestFirst(requests.rows).flatMap(ofRequest),
    ...newestFirst(consents.rows).flatMap((consent) => ofConsent(consent, now)),
    ...newestFirst(disclosures.rows).map(ofDisclosure),
  ];
  return entries
    .map((entry) => ({ entry, time: timeOf(entry.at) }))
    .filter(({ entry, time }) => topics.includes(entry.topic) && time >= from)
    .sort((a, b) => (a.time === b.time ? 0 : b.time - a.time))
    .map(({ entry }) => entry);
}
