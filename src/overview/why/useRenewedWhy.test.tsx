// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CoreAdminContext, type DataProvider, type GetListParams, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { SlaDayRecord } from '../../api/records';
import type { Asked } from '../range/requestLists';
import { slaDay } from '../trend/slaDay.fixture';
import { useTrend } from '../trend/useTrend';
import { useRenewedWhy } from './useRenewedWhy';
import { useReasons } from './useWhy';

const week: Asked = { range: { from: '2026-11-16', to: '2026-11-22' }, kind: null };
const weekBefore: Asked = { range: { from: '2026-11-09', to: '2026-11-15' }, kind: null };

afterEach(cleanup);

/** The trend and the causes of a range, on a desk of which the test says what has ended there. */
function openPage() {
  const desk: { ended: Partial<SlaDayRecord>; explained: number } = { ended: {}, explained: 0 };
  const answerTo = (resource: string, filter: GetListParams['filter']) => {
    if (resource === 'sla-days') {
      return { data: [slaDay(filter.day_gte, 'correction', desk.ended)], total: 1 };
    }
    if (filter.lateReason === 'workload') desk.explained += 1;
    return { data: [], total: 0 };
  };
  const dataProvider: DataProvider = testDataProvider({
    getList: async (resource: string, { filter }: GetListParams) =>
      JSON.parse(JSON.stringify(answerTo(resource, filter))),
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter>
      <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient}>
        {children}
      </CoreAdminContext>
    </MemoryRouter>
  );
  const { result, rerender } = renderHook(
    (asked: Asked) => {
      useRenewedWhy(asked);
      return { trend: useTrend(asked), reasons: useReasons(asked) };
    },
    { wrapper, initialProps: week },
  );
  const settled = () =>
    waitFor(() => {
      const { trend, reasons } = result.current;
      expect([trend.isSuccess, trend.isFetching, reasons.isFetching]).toEqual([true, false, false]);
    });
  const refresh = () => act(() => result.current.trend.refetch());
  return { desk, refresh, settled, show: rerender };
}

it('explains anew when the trend tells that something has ended, and asks nothing while nothing does', async () => {
  const { desk, refresh, settled } = openPage();
  await settled();
  expect(desk.explained).toBe(1);
  desk.ended = { received: 5, breached: 1 };
  await refresh();
  expect(desk.explained).toBe(1);
  desk.ended = { received: 5, breached: 1, closedLate: 1 };
  await refresh();
  await waitFor(() => expect(desk.explained).toBe(2));
  await settled();
  desk.ended = { received: 5, breached: 1, refusedOnTime: 1 };
  await refresh();
  await waitFor(() => expect(desk.explained).toBe(3));
});

it('takes another range for no news of this one', async () => {
  const { desk, settled, show } = openPage();
  await settled();
  desk.ended = { closedLate: 4 };
  show(weekBefore);
  await settled();
  expect(desk.explained).toBe(2);
});
