import type { DataProvider, RaRecord } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import type { ExportRecord } from '../../api/records';
import type { Filter } from '../list/filters';
import type { ExportDefinition, PointerResource, Pointers } from './definition';
import type { PointedAt } from './writer';

/** `total` is null until the backend has said how many there are. */
export interface ExportProgress {
  read: number;
  total: number | null;
}

/** Takes the rows of one page with what they point at. */
type TakePage<R> = (rows: readonly R[], pointedAt: PointedAt) => Promise<void>;

const idsOf = <R>({ pointsAt }: ExportDefinition<R>, resource: PointerResource, rows: readonly R[]) => [
  ...new Set(
    pointsAt
      .filter((pointer) => pointer.resource === resource)
      .flatMap(({ idOf }) => rows.map(idOf))
      .filter((id): id is number => Number.isInteger(id)),
  ),
];

/**
 * The whole result of a filter, page by page in the order of the records' numbers: each page is asked for by the last
 * number of the one before, so that no row is doubled or lost where the register changes meanwhile, and the last page
 * costs no more than the first. It may be run again after a failure, and goes on from the last page that came.
 */
export class ExportReading<R extends RaRecord> {
  /** Of the last row that came; null before the first. */
  private lastId: number | null = null;
  private isRead = false;
  private progress: ExportProgress = { read: 0, total: null };
  private readonly recordKey = crypto.randomUUID();
  private readonly recipients = new Map<number, Pointers['recipients']>();
  private readonly users = new Map<number, Pointers['users']>();
  private readonly versions = new Map<number, Pointers['policy-versions']>();

  constructor(
    private readonly dataProvider: DataProvider,
    private readonly resource: string,
    private readonly filter: Filter,
    private readonly definition: ExportDefinition<R>,
  ) {}

  /** @throws {ApiError} as the calls do; the signal's reason where it was cancelled */
  async run(
    signal: AbortSignal,
    takePage: TakePage<R>,
    onProgress: (progress: ExportProgress) => void,
  ): Promise<number> {
    onProgress(this.progress);
    while (!this.isRead) {
      signal.throwIfAborted();
      await this.readPage(signal, takePage);
      onProgress(this.progress);
    }
    await this.record();
    signal.throwIfAborted();
    return this.progress.read;
  }

  private async readPage(signal: AbortSignal, takePage: TakePage<R>): Promise<void> {
    const { data, total = data.length } = await this.dataProvider.getList<R>(this.resource, {
      // The filter may have such a bound of its own: what follows a row that it gave lies within it as well.
      filter: { id_gt: 0, ...this.filter, ...(this.lastId !== null && { id_gt: this.lastId }) },
      sort: { field: 'id', order: 'ASC' },
      pagination: { page: 1, perPage: MOST_ROWS },
      signal,
    });
    const pointedAt = await this.readPointedAt(data, signal);
    await takePage(data, pointedAt);
    signal.throwIfAborted();
    const last = data.at(-1);
    if (last) this.lastId = Number(last.id);
    // By the backend's own count: it may answer fewer rows than were asked for.
    this.isRead = data.length === 0 || data.length >= total;
    const read = this.progress.read + data.length;
    this.progress = { read, total: this.progress.read + total };
  }

  private async readPointedAt(rows: readonly R[], signal: AbortSignal): Promise<PointedAt> {
    // Clients are as many as the rows: kept for their page alone.
    const [clients] = await Promise.all([
      this.readMissing('clients', rows, new Map<number, Pointers['clients']>(), signal),
      this.readMissing('recipients', rows, this.recipients, signal),
      this.readMissing('users', rows, this.users, signal),
      this.readMissing('policy-versions', rows, this.versions, signal),
    ]);
    return {
      clients,
      recipients: this.recipients,
      users: this.users,
      'policy-versions': this.versions,
    };
  }

  private async readMissing<N extends PointerResource>(
    resource: N,
    rows: readonly R[],
    known: Map<number, Pointers[N]>,
    signal: AbortSignal,
  ): Promise<Map<number, Pointers[N]>> {
    const ids = idsOf(this.definition, resource, rows).filter((id) => !known.has(id));
    if (ids.length === 0) return known;
    const { data } = await this.dataProvider.getMany<Pointers[N]>(resource, { ids, signal });
    for (const record of data) known.set(record.id, record);
    return known;
  }

  /** Before anything is handed over: what leaves the system is on record, or does not leave it. */
  private async record(): Promise<void> {
    await this.dataProvider.create<ExportRecord>('export-records', {
      data: { resource: this.resource, filter: this.filter, rows: this.progress.read },
      meta: { idempotencyKey: this.recordKey },
    });
  }
}
