import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import type { Period } from '../range/period';
import { readReport } from './readReport';
import { reportOf } from './reportModel';

/**
 * The report of a period. It is what stood at one moment: it does not change under the reader, neither as a new day
 * begins nor as they sign in anew, and is made anew when somebody asks for it.
 */
export function useReport(period: Period) {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const { calendar } = useDeadlineData();
  const [done, setDone] = useState(0);
  const queryKey = ['overviewReport', period.kind, period.whole.from];
  const { data, error, isFetching, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) => readReport(dataProvider, period, signal, setDone),
    staleTime: 'static',
    gcTime: 0,
  });
  const report = useMemo(() => (data ? reportOf(data, calendar) : undefined), [data, calendar]);
  return {
    report,
    error,
    done,
    isMaking: isFetching,
    make: () => refetch(),
    stop: () => queryClient.cancelQueries({ queryKey }),
  };
}
