import { type FindingCode, findingCodes } from '../../policy/findings';
import type { Judgement } from '../verdict/judge';
import type { Judged, Month } from './judged';

export type Counts = Record<Judgement, number>;

export interface Group<K> {
  key: K;
  counts: Counts;
}

export interface FindingCount {
  code: FindingCode;
  found: number;
  /** Of so many it cannot be said, for want of a fact. */
  unjudged: number;
}

/** What a scan has come to so far; groups in the order in which they are read. */
export interface Figures {
  whole: Counts;
  byFinding: readonly FindingCount[];
  byRecipient: readonly Group<number>[];
  byPurpose: readonly Group<Judged['purpose']>[];
  byMonth: readonly Group<Month>[];
}

const noCounts = (): Counts => ({ clear: 0, questionable: 0, cannot_be_judged: 0 });

export const sumOf = ({ clear, questionable, cannot_be_judged }: Counts): number =>
  clear + questionable + cannot_be_judged;

function countIn<K>(groups: Map<K, Counts>, key: K, judgement: Judgement): void {
  const counts = groups.get(key) ?? noCounts();
  counts[judgement] += 1;
  groups.set(key, counts);
}

const listed = <K>(groups: Map<K, Counts>): Group<K>[] =>
  [...groups].map(([key, counts]) => ({ key, counts: { ...counts } }));

/** Where most is questionable first; what is as bad keeps one order. */
const worstFirst = <K extends number | string>(a: Group<K>, b: Group<K>): number =>
  b.counts.questionable - a.counts.questionable ||
  b.counts.cannot_be_judged - a.counts.cannot_be_judged ||
  sumOf(b.counts) - sumOf(a.counts) ||
  (a.key < b.key ? -1 : 1);

/** Months in their order; what cannot be dated last. */
const byTime = (a: Group<Month>, b: Group<Month>): number =>
  (a.key ?? 'unknown') < (b.key ?? 'unknown') ? -1 : 1;

/** Counts what has been judged. */
export class Tally {
  private readonly whole = noCounts();
  private readonly found = new Map<FindingCode, number>();
  private readonly unjudged = new Map<FindingCode, number>();
  private readonly recipients = new Map<number, Counts>();
  private readonly purposes = new Map<Judged['purpose'], Counts>();
  private readonly months = new Map<Month, Counts>();

  add({ judgement, findings, unjudged, recipientId, purpose, month }: Judged): void {
    this.whole[judgement] += 1;
    for (const code of findings) this.found.set(code, (this.found.get(code) ?? 0) + 1);
    for (const code of unjudged) this.unjudged.set(code, (this.unjudged.get(code) ?? 0) + 1);
    countIn(this.recipients, recipientId, judgement);
    countIn(this.purposes, purpose, judgement);
    countIn(this.months, month, judgement);
  }

  get judged(): number {
    return sumOf(this.whole);
  }

  figures(): Figures {
    return {
      whole: { ...this.whole },
      byFinding: findingCodes.map((code) => ({
        code,
        found: this.found.get(code) ?? 0,
        unjudged: this.unjudged.get(code) ?? 0,
      })),
      byRecipient: listed(this.recipients).sort(worstFirst),
      byPurpose: listed(this.purposes).sort(worstFirst),
      byMonth: listed(this.months).sort(byTime),
    };
  }
}
