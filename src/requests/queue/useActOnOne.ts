import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { type GetListResult, useDataProvider, useNotify } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { useErrorText } from '../../ui/useErrorText';
import { applicability, type KeyedAct } from './bulkActs';
import { useQueue } from './queueContext';

const withRow =
  (row: RequestRecord) =>
  (list: GetListResult<RequestRecord> | undefined): GetListResult<RequestRecord> | undefined =>
    list && { ...list, data: list.data.map((other) => (other.id === row.id ? row : other)) };

/**
 * Takes or gives back the row that the keyboard is at. Rows do not wait for each other: whoever goes down the list with
 * a slow backend loses no key. A row that is on its way is not sent a second time.
 */
export function useActOnOne(): (act: KeyedAct, request: RequestRecord) => Promise<void> {
  const { t } = useTranslation();
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const notify = useNotify();
  const errorText = useErrorText({ nothingTyped: true });
  const { refreshAndShow } = useQueue();
  const onTheWay = useRef(new Set<number>());

  return async (act, request) => {
    const { id, number } = request;
    if (onTheWay.current.has(id)) return;
    const found = applicability(act, request);
    if ('why' in found) {
      notify(t(`queue.whyNot.${found.why}`, { what: number }), { type: 'warning' });
      return;
    }
    onTheWay.current.add(id);
    try {
      const { data } = await dataProvider.update<RequestRecord>('requests', {
        id,
        data: found.changes,
        previousData: request,
      });
      // The row is what the backend has answered: the next key is not for what it was.
      queryClient.setQueriesData({ queryKey: ['requests', 'getList'] }, withRow(data));
      queryClient.invalidateQueries({ queryKey: ['requests', 'getOne'] });
      queryClient.invalidateQueries({ queryKey: ['request-events'] });
      notify(t(`queue.done.${act.name}`, { number }), { type: 'success' });
    } catch (error) {
      notify(`${number}: ${errorText(error).sentences.join(' ')}`, { type: 'error' });
    } finally {
      onTheWay.current.delete(id);
      refreshAndShow();
    }
  };
}
