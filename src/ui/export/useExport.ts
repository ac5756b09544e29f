import { useEffect, useRef, useState } from 'react';
import { type RaRecord, useDataProvider } from 'react-admin';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import type { Filter } from '../list/filters';
import type { RegisterResource } from '../list/resources';
import { saveFile } from '../saveFile';
import { breather } from './breather';
import type { ExportColumn, ExportDefinition } from './definition';
import { type ExportProgress, ExportReading } from './exportReading';
import { type ExportFormat, type Sink, sinkOf } from './sinks';
import { writerOf } from './writer';

export type ExportState =
  | { stage: 'asked' }
  | { stage: 'reading'; progress: ExportProgress }
  | { stage: 'failed'; error: unknown; progress: ExportProgress }
  | { stage: 'done'; rows: number };

export interface ExportWish<R> {
  format: ExportFormat;
  columns: readonly ExportColumn<R>[];
}

/** Written without a breather; more would be felt. */
const ROWS_AT_ONCE = 100;

interface Attempt<R extends RaRecord> {
  wish: ExportWish<R>;
  reading: ExportReading<R>;
  sink: Sink;
}

/**
 * Exports the whole result of a filter, which is on record before the file is there. `goOn` after a failure asks only
 * for what is missing; leaving the component gives everything up.
 */
export function useExport<R extends RaRecord>(
  resource: RegisterResource,
  filter: Filter,
  definition: ExportDefinition<R>,
) {
  const texts = useTranslation();
  const { t } = texts;
  const dataProvider = useDataProvider();
  const [state, setState] = useState<ExportState>({ stage: 'asked' });
  const running = useRef<AbortController>(undefined);
  const attempt = useRef<Attempt<R>>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const run = async ({ wish, reading, sink }: Attempt<R>) => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    let progress: ExportProgress = { read: 0, total: null };
    const show = (next: ExportState) => {
      if (!signal.aborted) setState(next);
    };
    try {
      const rows = await reading.run(
        signal,
        async (records, pointedAt) => {
          const writer = writerOf(texts, pointedAt);
          for (let at = 0; at < records.length; at += ROWS_AT_ONCE) {
            const some = records.slice(at, at + ROWS_AT_ONCE);
            sink.add(some.map((record) => wish.columns.map(({ cell }) => cell(record, writer))));
            await breather();
          }
        },
        (next) => {
          progress = next;
          show({ stage: 'reading', progress });
        },
      );
      const file = await sink.finish();
      signal.throwIfAborted();
      saveFile(`${resource}-${almatyDayOf(serverNow())}.${wish.format}`, sink.mimeType, file);
      show({ stage: 'done', rows });
    } catch (error) {
      show({ stage: 'failed', error, progress });
    }
  };

  const begin = (wish: ExportWish<R>) => {
    const heading = wish.columns.map(({ label }) => t(label));
    attempt.current = {
      wish,
      reading: new ExportReading(dataProvider, resource, filter, definition),
      sink: sinkOf(wish.format, t(`layout.registers.${resource}`), heading),
    };
    return run(attempt.current);
  };
  const goOn = () => attempt.current && run(attempt.current);

  return { state, begin, goOn };
}
