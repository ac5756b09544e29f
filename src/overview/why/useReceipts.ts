import { useCallback, useEffect, useMemo, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { ListReading, type Progress } from '../../api/listReading';
import { readToEnd } from '../../api/readToEnd';
import type { SlaReceiptRecord } from '../../api/records';
import { CALLS_AT_ONCE } from '../range/countRequests';
import type { Asked } from '../range/requestLists';

export type Receipts =
  | { stage: 'reading' | 'stopped'; progress: Progress }
  | { stage: 'failed'; progress: Progress; error: unknown }
  | { stage: 'read'; rows: readonly SlaReceiptRecord[] };

/**
 * When the requests of a range came in, by day and hour. That may be thousands of rows: they are read page by page,
 * with progress; it may be stopped, and goes on where it stopped, also after a failure.
 */
export function useReceipts({ range: { from, to }, kind }: Asked) {
  const dataProvider = useDataProvider();
  const reading = useMemo(() => {
    const filter = { day_gte: from, day_lte: to, ...(kind && { kind }) };
    return new ListReading<SlaReceiptRecord>(dataProvider, 'sla-receipts', filter);
  }, [dataProvider, from, to, kind]);
  const [told, tell] = useState<{ of: typeof reading; receipts: Receipts }>();
  const receipts: Receipts =
    told?.of === reading ? told.receipts : { stage: 'reading', progress: reading.progress };
  const isReading = receipts.stage === 'reading';

  useEffect(() => {
    if (!isReading) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    const say = (next: Receipts) => {
      if (!signal.aborted) tell({ of: reading, receipts: next });
    };
    const onRead = () => say({ stage: 'reading', progress: reading.progress });
    readToEnd([reading], { atOnce: CALLS_AT_ONCE, signal, onRead }).then(
      () => say({ stage: 'read', rows: reading.rows() }),
      (error: unknown) => say({ stage: 'failed', progress: reading.progress, error }),
    );
    return () => controller.abort();
  }, [reading, isReading]);

  const turn = useCallback(
    (stage: 'reading' | 'stopped') => tell({ of: reading, receipts: { stage, progress: reading.progress } }),
    [reading],
  );
  return { receipts, stop: () => turn('stopped'), goOn: () => turn('reading') };
}
