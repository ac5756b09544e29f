// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, type DataProvider, memoryStore, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/apiError';
import { almaty, underTheCalendar } from '../../deadlines/indicator/indicator.fixture';
import { i18n, initI18n } from '../../i18n/i18n';
import { IdentityContext } from '../../ui/identity';
import ReportPage from './ReportPage';

beforeEach(async () => {
  await initI18n('ru');
  // A Sunday, a minute before the week ends; the time goes on by itself as well.
  vi.useFakeTimers({ now: almaty('2026-11-29T23:59'), shouldAdvanceTime: true });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** The report of this week, made, on a desk on which nothing has happened and which the test may take away. */
async function madeReport() {
  const desk = { isThere: true, calls: 0 };
  const dataProvider: DataProvider = testDataProvider({
    getList: async () => {
      desk.calls += 1;
      if (!desk.isThere) throw new ApiError({ code: 'unavailable', status: 503 });
      return { data: [], total: 0 };
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MemoryRouter initialEntries={['/overview/report']}>
      <CoreAdminContext dataProvider={dataProvider} store={memoryStore()} queryClient={queryClient}>
        <IdentityContext.Provider value={{ id: 2, fullName: 'Дана', role: 'manager' }}>
          {underTheCalendar(<ReportPage />)}
        </IdentityContext.Provider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  const paper = () => screen.findByRole('region', { name: i18n.t('overview.report.preview') });
  await paper();
  return { desk, queryClient, paper };
}

const button = (label: 'overview.report.remake' | 'overview.report.print' | 'common.retry') =>
  screen.findByRole('button', { name: i18n.t(label) });
const inKazakh = () => {
  fireEvent.change(screen.getByLabelText(i18n.t('overview.report.language')), { target: { value: 'kk' } });
};

describe('a report that is made', () => {
  it('stays as it was when somebody has signed in anew, and when its week is over', async () => {
    const { desk, queryClient, paper } = await madeReport();
    const { calls } = desk;
    const written = (await paper()).textContent;
    await act(() => queryClient.invalidateQueries());
    act(() => vi.advanceTimersByTime(2 * 60_000));
    expect(screen.getByRole('link', { name: new RegExp(i18n.t('overview.report.later.week')) })).toBeTruthy();
    expect((await paper()).textContent).toBe(written);
    expect(desk.calls).toBe(calls);
  });

  it('can still be printed where it cannot be made anew, and keeps its language when it is', async () => {
    const { desk, paper } = await madeReport();
    inKazakh();
    const { textContent: written } = await paper();
    desk.isThere = false;
    // react-admin itself reports the failure there.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    fireEvent.click(await button('overview.report.remake'));
    expect(await screen.findByRole('alert')).toBeTruthy();
    expect((await paper()).textContent).toBe(written);
    expect(await button('overview.report.print')).toBeTruthy();
    desk.isThere = true;
    fireEvent.click(await button('common.retry'));
    const anew = await paper();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(anew.lang).toBe('kk');
  });
});
