import { ApiError } from '../../api/apiError';
import { MOST_ROWS } from '../../api/pageSize';
import type { ListQuery, ReadList } from '../../api/readList';
import type { DisclosureRecord } from '../../api/records';
import { runJobs } from '../../api/runJobs';
import { Facts } from './facts';
import { FoundList } from './foundList';
import { judgedOf } from './judged';
import { type Segment, segmentsOf } from './segments';
import { Tally } from './tally';

/** The desk is others' as well: a scan may not take all that the backend can give. */
const CALLS_AT_ONCE = 4;

interface ReadPage {
  rows: DisclosureRecord[];
  /** What of the stretch is still to be read. */
  rest: Segment | null;
}

/**
 * Judges every disclosure of a filter that is on record when it begins. It may be run again after it was stopped or has
 * failed: what has been judged is not read again.
 */
export class RegisterScan {
  readonly found = new FoundList();
  readonly tally = new Tally();
  /** Null until the backend has said how many there are. */
  total: number | null = null;
  readonly facts: Facts;
  private readonly left = new Set<Segment>();

  constructor(
    private readonly read: ReadList,
    private readonly filter: ListQuery['filter'],
  ) {
    this.facts = new Facts(read);
  }

  /** @throws {ApiError} as the calls do; the signal's reason where it was stopped */
  async run(signal: AbortSignal, onProgress: () => void): Promise<void> {
    if (this.total === null) await this.measure(signal);
    onProgress();
    const jobs = [...this.left].map((segment) => async () => {
      for (let rest: Segment | null = segment; rest; ) {
        signal.throwIfAborted();
        rest = await this.judgeSome(rest, signal);
        onProgress();
      }
    });
    await runJobs(jobs, CALLS_AT_ONCE);
  }

  private async measure(signal: AbortSignal): Promise<void> {
    const end = (order: 'ASC' | 'DESC') =>
      this.read('disclosures', { filter: this.filter, sort: ['id', order], range: [0, 0] }, signal);
    const { rows: lowest, total } = await end('ASC');
    const { rows: highest } = await end('DESC');
    const [from, to] = [lowest[0]?.id, highest[0]?.id];
    // What lies between the two is all that the filter gives: the stretches may take its own bounds' place.
    if (from !== undefined && to !== undefined) {
      for (const segment of segmentsOf(from, to, total, MOST_ROWS)) this.left.add(segment);
    }
    this.total = total;
  }

  /** Counts nothing before all facts are there, so that what is tried again is not counted twice. */
  private async judgeSome(segment: Segment, signal: AbortSignal): Promise<Segment | null> {
    const { rows, rest } = await this.readPage(segment, signal);
    const cases = await this.facts.casesOf(rows, signal);
    signal.throwIfAborted();
    for (const each of cases) {
      const judged = judgedOf(each);
      this.tally.add(judged);
      this.found.add(judged);
    }
    this.left.delete(segment);
    if (rest) this.left.add(rest);
    return rest;
  }

  private async readPage({ above, upTo }: Segment, signal: AbortSignal): Promise<ReadPage> {
    const filter = { ...this.filter, id_gt: above, id_lte: upTo };
    const { rows, total } = await this.read(
      'disclosures',
      { filter, sort: ['id', 'ASC'], range: [0, MOST_ROWS - 1] },
      signal,
    );
    const last = rows.at(-1)?.id ?? upTo;
    // Anything else would be read again for ever, or left out unseen.
    const isInOrder = rows.every(({ id }, n) => id > (rows[n - 1]?.id ?? above) && id <= upTo);
    if (!isInOrder || (rows.length === 0 && total > 0))
      throw new ApiError({ code: 'malformed', status: 200 });
    return { rows, rest: rows.length < total ? { above: last, upTo } : null };
  }
}
