import type { ConsentRecord, RecipientRecord } from '../../api/records';
import {
  addDays,
  almatyDayOf,
  almatyInstant,
  type Day,
  type Instant,
  isDay,
  readInstant,
} from '../../deadlines/almatyTime';
import { basesOfContract } from '../../policy/findings';
import { protectionEnd } from '../../policy/protectionEnd';
import { consentEnd } from '../../ui/labels/consentEnd';
import type { DisclosureCase } from '../verdict/judge';

/** How a span stands to the moment of the disclosure; null where it cannot be said. */
export type Standing = 'before' | 'covers' | 'after' | null;

/** From where to where, in hundredths of the line's width. */
export interface Bar {
  left: number;
  width: number;
  /** It goes on beyond the end of the line. */
  isOpen: boolean;
}

export type Span =
  | { what: 'consent'; consent: ConsentRecord; end: string | null; endsBy: 'withdrawn' | 'lapsed' | null }
  | { what: 'contract'; number: string; from: Day; until: Day | null }
  | { what: 'protection'; from: Day; until: Day };

export type SpanRow = Span & { bar: Bar; standing: Standing };

/** A paper that the recipient owes and that no bar can show: there is none, or nobody has said from when it holds. */
export interface Lack {
  what: 'contract' | 'protection';
  why: 'none' | 'undated';
}

export interface Timeline {
  rows: readonly SpanRow[];
  lacks: readonly Lack[];
  /** Where the disclosure stands; null where its moment cannot be read. */
  mark: number | null;
  /** Beginnings of years. */
  years: readonly { year: number; at: number }[];
  from: Instant;
  until: Instant;
}

interface Placed {
  span: Span;
  start: Instant;
  /** The first instant at which it holds no more; null where it has no end. */
  end: Instant | null;
}

const kindOrder: Record<ConsentRecord['kind'], number> = {
  processing: 0,
  marketing: 1,
  cookies: 2,
  unknown: 3,
};

function placedConsent(consent: ConsentRecord): Placed[] {
  const start = readInstant(consent.givenAt);
  if (start === null) return [];
  const withdrawn = readInstant(consent.withdrawnAt);
  const lapsesAt = consentEnd(consent);
  const lapsed = readInstant(lapsesAt);
  const isWithdrawn = withdrawn !== null && (lapsed === null || withdrawn <= lapsed);
  const end = isWithdrawn ? withdrawn : lapsed;
  const text = (isWithdrawn ? consent.withdrawnAt : lapsesAt) ?? null;
  const endsBy = isWithdrawn ? 'withdrawn' : end === null ? null : 'lapsed';
  return [{ span: { what: 'consent', consent, end: end === null ? null : text, endsBy }, start, end }];
}

const midnight = (day: Day): Instant => almatyInstant(day, '00:00');
const isNamed = (day: Day | null | undefined): day is Day => typeof day === 'string' && isDay(day);

function placedPapers(recipient: RecipientRecord): Placed[] {
  const { contractNumber, contractValidFrom: from, contractValidUntil, protectionConfirmedAt } = recipient;
  const placed: Placed[] = [];
  if (isNamed(from)) {
    const until = isNamed(contractValidUntil) ? contractValidUntil : null;
    placed.push({
      span: { what: 'contract', number: contractNumber ?? '', from, until },
      start: midnight(from),
      // Its last day counts.
      end: until === null ? null : midnight(addDays(until, 1)),
    });
  }
  if (isNamed(protectionConfirmedAt)) {
    const until = protectionEnd(protectionConfirmedAt);
    placed.push({
      span: { what: 'protection', from: protectionConfirmedAt, until },
      start: midnight(protectionConfirmedAt),
      end: midnight(addDays(until, 1)),
    });
  }
  return placed;
}

/** Whoever gets the data on another ground than a contract owes a proof of protection alone (policy 5.5). */
function lacksOf({ disclosure, recipient }: DisclosureCase): Lack[] {
  if (!recipient) return [];
  const { contractNumber, contractValidFrom, protectionConfirmedAt, unreadable = [] } = recipient;
  const lacks: Lack[] = [];
  if (basesOfContract.some((basis) => basis === disclosure.basis) && !isNamed(contractValidFrom)) {
    const isNone = !contractNumber?.trim() && !unreadable.includes('contractNumber');
    lacks.push({ what: 'contract', why: isNone ? 'none' : 'undated' });
  }
  if (!isNamed(protectionConfirmedAt)) {
    const isNone = !protectionConfirmedAt && !unreadable.includes('protectionConfirmedAt');
    lacks.push({ what: 'protection', why: isNone ? 'none' : 'undated' });
  }
  return lacks;
}

function standingOf({ start, end }: Placed, at: Instant | null): Standing {
  if (at === null) return null;
  if (at < start) return 'after';
  return end !== null && end <= at ? 'before' : 'covers';
}

function yearsWithin(from: Instant, until: Instant): number[] {
  const first = Number(almatyDayOf(from).slice(0, 4)) + 1;
  const last = Number(almatyDayOf(until).slice(0, 4));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => first + n);
}

/**
 * A client's consents over time, processing first, the recipient's contract and its proof of protection under them, and
 * where the disclosure stands among them. The line ends now: what will hold longer is open there.
 */
export function timelineOf(given: DisclosureCase, now: Instant): Timeline {
  const { disclosure, consents, recipient } = given;
  const at = readInstant(disclosure.disclosedAt);
  const placed = [
    ...(consents ?? [])
      .toSorted((a, b) => kindOrder[a.kind] - kindOrder[b.kind] || (a.givenAt < b.givenAt ? -1 : 1))
      .flatMap(placedConsent),
    ...(recipient ? placedPapers(recipient) : []),
  ];
  const until = Math.max(now, at ?? now);
  const earliest = Math.min(until, at ?? until, ...placed.map(({ start }) => start));
  // A little room on the left, so that neither a bar nor the mark stands on the edge.
  const from = earliest - (until - earliest + 1) * 0.02;
  const share = (instant: Instant) =>
    Math.round((10_000 * (Math.min(Math.max(instant, from), until) - from)) / (until - from)) / 100;
  const barOf = ({ start, end }: Placed): Bar => {
    const left = share(start);
    return { left, width: Math.max(0, share(end ?? until) - left), isOpen: end === null || end > until };
  };
  return {
    rows: placed.map((each) => ({ ...each.span, bar: barOf(each), standing: standingOf(each, at) })),
    lacks: lacksOf(given),
    mark: at === null ? null : share(at),
    years: yearsWithin(from, until).map((year) => ({ year, at: share(midnight(`${year}-01-01`)) })),
    from,
    until,
  };
}
