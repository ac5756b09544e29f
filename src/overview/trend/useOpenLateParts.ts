import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { weeksOf } from '../range/range';
import { readOpenLateParts } from './readOpenLate';
import type { Trend } from './readTrend';

/** What is open and late by week and by kind: some twenty counts, for whoever looks at the tables. */
export function useOpenLateParts({ asked, openLate }: Trend, enabled: boolean) {
  const dataProvider = useDataProvider();
  const { range, kind } = asked;
  return useQuery({
    queryKey: ['requests', 'openLate', 'parts', range.from, range.to, kind, openLate === 0],
    queryFn: ({ signal }) => readOpenLateParts(dataProvider, asked, openLate, weeksOf(range), signal),
    enabled,
  });
}
