import type { DataProvider, RaRecord } from 'react-admin';
import { MOST_ROWS } from './pageSize';

/** A list that is never the same twice is given up after so many changes. */
const MOST_CHANGES = 10;

/** The list changed faster than it could be read: nobody can say that what was read is the whole of it. */
export class RestlessListError extends Error {
  override readonly name = 'RestlessListError';
}

/** `total` is null until the backend has said how many there are. */
export interface Progress {
  read: number;
  total: number | null;
}

/**
 * All records of a list under one filter, page by page in the order of their ids. What has been read is kept: after a
 * failure only what is missing is asked for. A page that came under another total than the last is missing again,
 * since the list has changed meanwhile.
 */
export class ListReading<R extends RaRecord> {
  private readonly pages = new Map<number, { rows: readonly R[]; total: number }>();
  private total: number | null = null;
  private changes = 0;

  constructor(
    private readonly dataProvider: DataProvider,
    private readonly resource: string,
    private readonly filter: Record<string, unknown>,
  ) {}

  /** The pages that are still to be read: the first alone until it says how many there are. */
  missing(): number[] {
    if (this.total === null) return [1];
    const count = Math.max(1, Math.ceil(this.total / MOST_ROWS));
    const all = Array.from({ length: count }, (_, index) => index + 1);
    return all.filter((page) => this.pages.get(page)?.total !== this.total);
  }

  /** @throws {RestlessListError} where the list keeps changing; what the data provider throws */
  async read(page: number, signal: AbortSignal | undefined): Promise<void> {
    const { data, total = data.length } = await this.dataProvider.getList<R>(this.resource, {
      filter: this.filter,
      sort: { field: 'id', order: 'ASC' },
      pagination: { page, perPage: MOST_ROWS },
      signal,
    });
    if (this.total !== null && this.total !== total) this.noteChange();
    this.total = total;
    this.pages.set(page, { rows: data, total });
    if (this.missing().length === 0) this.settle(total);
  }

  get progress(): Progress {
    const fresh = [...this.pages.values()].filter(({ total }) => total === this.total);
    return { read: fresh.reduce((sum, { rows }) => sum + rows.length, 0), total: this.total };
  }

  /** Every record, once `missing` names no page. */
  rows(): R[] {
    return [...this.pages].sort(([a], [b]) => a - b).flatMap(([, { rows }]) => rows);
  }

  private noteChange(): void {
    this.changes += 1;
    if (this.changes <= MOST_CHANGES) return;
    this.changes = 0;
    throw new RestlessListError();
  }

  /** One record gone and another come leave the total as it was, and a row doubled or lost between two pages. */
  private settle(total: number): void {
    const pageCount = Math.max(1, Math.ceil(total / MOST_ROWS));
    for (const page of [...this.pages.keys()]) if (page > pageCount) this.pages.delete(page);
    const ids = new Set(this.rows().map(({ id }) => id));
    if (ids.size === total) return;
    this.noteChange();
    this.pages.clear();
  }
}
