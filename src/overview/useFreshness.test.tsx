// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query';
import { cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CoreAdminContext, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useStaff } from '../ui/useStaff';
import { useFreshness } from './useFreshness';

const minute = 60_000;

/** The desk's members of staff, of whom the backend may be unable to tell. */
const getList = vi.fn();
let refresh: () => void;
const keep = (ask: () => void) => {
  refresh = ask;
  return () => undefined;
};

function staffOfPage() {
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter>
      <CoreAdminContext dataProvider={testDataProvider({ getList })} queryClient={queryClient}>
        {children}
      </CoreAdminContext>
    </MemoryRouter>
  );
  const { result } = renderHook(() => ({ staff: useStaff(), freshness: useFreshness(keep) }), { wrapper });
  return result;
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  getList.mockResolvedValue({ data: [{ id: 1 }], total: 1 });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
  getList.mockReset();
});

describe('the names of staff on a page that keeps itself fresh', () => {
  it('are asked for again with the next refresh where they did not come', async () => {
    // react-admin itself reports the failure there.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    getList.mockRejectedValueOnce(new Error('down'));
    const page = staffOfPage();
    await waitFor(() => expect(page.current.staff.isError).toBe(true));
    refresh();
    await waitFor(() => expect(page.current.staff.data).toEqual([{ id: 1 }]));
  });

  it('are not asked for with every refresh, but every five minutes, and where somebody asks', async () => {
    const page = staffOfPage();
    await waitFor(() => expect(page.current.staff.data).toBeDefined());
    vi.setSystemTime(Date.now() + 4 * minute);
    refresh();
    expect(getList).toHaveBeenCalledTimes(1);
    vi.setSystemTime(Date.now() + minute);
    refresh();
    await waitFor(() => expect(getList).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(page.current.staff.isFetching).toBe(false));
    page.current.freshness.refresh();
    await waitFor(() => expect(getList).toHaveBeenCalledTimes(3));
  });
});
