import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import type { Asked } from '../range/requestLists';
import { readTrend, type TrendOptions } from './readTrend';

/** The figures of a range and, where one is chosen, of a kind. */
export function useTrend(
  { range, kind }: Asked,
  { isWholeAlone = false, enabled = true }: TrendOptions & { enabled?: boolean } = {},
) {
  const dataProvider = useDataProvider();
  return useQuery({
    queryKey: ['sla-days', 'trend', range.from, range.to, kind, isWholeAlone],
    queryFn: ({ signal }) => readTrend(dataProvider, { range, kind }, { isWholeAlone }, signal),
    enabled,
  });
}
