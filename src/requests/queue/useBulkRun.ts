import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { type BulkAccount, runBulk } from '../../ui/bulk/runBulk';
import { type BulkAct, type BulkItem, type BulkPlan, planOf } from './bulkActs';
import { useQueue } from './queueContext';

export interface BulkRun {
  act: BulkAct;
  plan: BulkPlan;
  account: BulkAccount<BulkItem>;
  isOver: boolean;
}

/** Whether something of it is left to be tried again. */
export const isIncomplete = ({ account }: BulkRun): boolean =>
  account.failed.length + account.notSent.length > 0;

const nothingYet = ({ items }: BulkPlan): BulkAccount<BulkItem> => ({ done: [], failed: [], notSent: items });

/** An act on many requests: one call for each with its version, and an account of every one of them. */
export function useBulkRun() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { selection, refreshAndShow } = useQueue();
  const [run, setRun] = useState<BulkRun | null>(null);
  const controller = useRef(new AbortController());
  useEffect(() => () => controller.current.abort(), []);

  const finish = (account: BulkAccount<BulkItem>) => {
    // What was not done stays chosen; of the others nothing is left to do.
    const left = [...account.failed.map(({ item }) => item), ...account.notSent];
    const leftIds = new Set(left.map(({ request }) => request.id));
    selection.choose([...selection.ids()].filter((id) => leftIds.has(id)));
    // Also where the page that began it has gone meanwhile: what was on its way may be saved.
    queryClient.invalidateQueries({ queryKey: ['agent-loads'] });
    if (account.done.length > 0) {
      queryClient.invalidateQueries({ queryKey: ['requests', 'getOne'] });
      queryClient.invalidateQueries({ queryKey: ['request-events'] });
    }
    refreshAndShow();
  };

  const start = async (act: BulkAct, chosen: readonly RequestRecord[]) => {
    const plan = planOf(act, chosen);
    controller.current = new AbortController();
    const { signal } = controller.current;
    setRun({ act, plan, account: nothingYet(plan), isOver: false });
    const account = await runBulk(plan.items, {
      signal,
      onProgress: (soFar) => setRun({ act, plan, account: soFar, isOver: false }),
      send: ({ request, changes }) =>
        dataProvider.update('requests', { id: request.id, data: changes, previousData: request }),
    });
    setRun({ act, plan, account, isOver: true });
    finish(account);
  };

  /** What was not done, once more, each request as it is now. */
  const retry = async ({ act, account }: BulkRun) => {
    const left = [...account.failed.map(({ item }) => item), ...account.notSent];
    const ids = left.map(({ request }) => request.id);
    const plan: BulkPlan = { items: left, others: [] };
    controller.current = new AbortController();
    const { signal } = controller.current;
    // Under way from here on: nobody can begin it a second time.
    setRun({ act, plan, account: nothingYet(plan), isOver: false });
    try {
      const { data } = await dataProvider.getMany<RequestRecord>('requests', { ids });
      if (signal.aborted) setRun({ act, plan, account: nothingYet(plan), isOver: true });
      else await start(act, data);
    } catch (error) {
      const failed = left.map((item) => ({ item, error }));
      setRun({ act, plan, account: { done: [], failed, notSent: [] }, isOver: true });
    }
  };

  const close = useCallback(() => setRun(null), []);
  const cancel = () => controller.current.abort();
  const isUnderWay = run !== null && !run.isOver;
  /**
   * Leaves what shows the run. What is still to be sent is not dropped unasked: the first time it is called off, and the
   * account of it stays to be read; the next time it is left.
   */
  const leave = (onLeave: () => void) => {
    if (isUnderWay && !controller.current.signal.aborted) cancel();
    else onLeave();
  };
  return { run, start, retry, cancel, close, leave };
}

export type Bulk = Omit<ReturnType<typeof useBulkRun>, 'run'>;
