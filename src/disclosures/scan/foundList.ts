import { type FindingCode, findingCodes } from '../../policy/findings';
import type { Judged, Month } from './judged';

/** Which of those that are not clear; what is not named asks for nothing. */
export interface FoundQuery {
  judgement?: 'questionable' | 'cannot_be_judged';
  finding?: FindingCode;
  /** What cannot be said of them for want of a fact, whatever else speaks against them. */
  unjudged?: FindingCode;
  recipientId?: number;
  purpose?: Judged['purpose'];
  month?: Month;
}

export interface FoundPage {
  rows: readonly Judged[];
  total: number;
}

const gravityOf = ({ findings: [gravest] }: Judged): number =>
  gravest === undefined ? findingCodes.length : findingCodes.indexOf(gravest);

/** The gravest first; of the same gravity that with more against it, then the latest. */
const gravestFirst = (a: Judged, b: Judged): number =>
  gravityOf(a) - gravityOf(b) ||
  b.findings.length - a.findings.length ||
  (a.disclosedAt < b.disclosedAt ? 1 : a.disclosedAt > b.disclosedAt ? -1 : a.id - b.id);

function answers(query: FoundQuery, row: Judged): boolean {
  const { judgement, finding, unjudged, recipientId, purpose, month } = query;
  return (
    (judgement === undefined || row.judgement === judgement) &&
    (finding === undefined || row.findings.includes(finding)) &&
    (unjudged === undefined || row.unjudged.includes(unjudged)) &&
    (recipientId === undefined || Object.is(row.recipientId, recipientId)) &&
    (purpose === undefined || row.purpose === purpose) &&
    (month === undefined || row.month === month)
  );
}

/** The disclosures that are not clear, in memory, page by page. */
export class FoundList {
  private readonly all: Judged[] = [];
  private sorted: { asked: string; rows: readonly Judged[] } | null = null;

  add(row: Judged): void {
    if (row.judgement === 'clear') return;
    this.all.push(row);
    this.sorted = null;
  }

  /** @param page from 1 */
  page(query: FoundQuery, page: number, perPage: number): FoundPage {
    const rows = this.rowsOf(query);
    return { rows: rows.slice((page - 1) * perPage, page * perPage), total: rows.length };
  }

  /** Whoever turns pages asks for the same list again. */
  private rowsOf(query: FoundQuery): readonly Judged[] {
    const asked = JSON.stringify(query);
    if (this.sorted?.asked !== asked) {
      this.sorted = { asked, rows: this.all.filter((row) => answers(query, row)).sort(gravestFirst) };
    }
    return this.sorted.rows;
  }
}
