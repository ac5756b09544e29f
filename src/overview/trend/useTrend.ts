import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Asked } from '../range/requestLists';
import { readTrend } from './readTrend';

/** The figures of a range and, where one is chosen, of a kind. */
export function useTrend({ range, kind }: Asked, { enabled = true } = {}) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: ['sla-days', 'trend', range.from, range.to, kind],
    queryFn: ({ signal }) => readTrend(dataProvider, { range, kind }, signal),
    enabled,
  });
}
