// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import {
  CoreAdminContext,
  type DataProvider,
  type GetListParams,
  type GetListResult,
  testDataProvider,
} from 'react-admin';
import { BrowserRouter, Link, Route, Routes } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Role } from '../../access/permissions';
import { ApiError } from '../../api/apiError';
import { i18n, initI18n } from '../../i18n/i18n';
import { deskStore } from '../../layout/deskStore';
import { noVault } from '../../layout/vault.fixture';
import { IdentityContext } from '../identity';
import { FilterSelect } from './FilterSelect';
import { Register } from './Register';
import { asItWas } from './useLinkedFilterAlone';

beforeEach(async () => {
  await initI18n('ru');
  localStorage.clear();
  window.history.replaceState(null, '', '/clients');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

type Row = { id: number; number: string };
const rows = (count: number): Row[] =>
  Array.from({ length: count }, (_, n) => ({ id: n + 1, number: `C-${n + 1}` }));

const statuses = [{ value: 'active', label: 'active', filter: { status: 'active' } }];
const minors = [{ value: 'minor', label: 'minor', filter: { isMinor: true } }];

const linked = `/clients?filter=${encodeURIComponent('{"status":"erased"}')}`;

/** A register of clients, and a page that leads to it, on a backend that remembers what it was asked for. */
function open(
  answer: (params: GetListParams) => Promise<GetListResult> = async () => ({ data: rows(3), total: 60 }),
  role: Role = 'support',
) {
  const asked: GetListParams[] = [];
  const dataProvider: DataProvider = testDataProvider({
    getList: async (_resource: string, params: GetListParams) => {
      asked.push(params);
      return JSON.parse(JSON.stringify(await answer(params)));
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <BrowserRouter>
      <CoreAdminContext dataProvider={dataProvider} store={deskStore(noVault)} queryClient={queryClient}>
        <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role }}>
          <Routes>
            <Route
              path="/clients"
              element={
                <>
                  <Link to="/elsewhere">elsewhere</Link>
                  <Register<Row>
                    resource="clients"
                    sort={{ field: 'number', order: 'ASC' }}
                    columns={[
                      { label: 'clients.fields.number', sortBy: 'number', render: ({ number }) => number },
                    ]}
                    filters={
                      <>
                        <FilterSelect label="status" choices={statuses} />
                        <FilterSelect label="age" choices={minors} />
                      </>
                    }
                    searchLabel="clients.search"
                    references={({ children }) => children}
                  />
                </>
              }
            />
            <Route
              path="/elsewhere"
              element={
                <>
                  <Link to={linked}>counted</Link>
                  <Link to={linked} state={asItWas}>
                    back to it
                  </Link>
                  <Link to="/clients">menu</Link>
                </>
              }
            />
          </Routes>
        </IdentityContext.Provider>
      </CoreAdminContext>
    </BrowserRouter>,
  );
  return { asked };
}

const search = () => screen.getByRole<HTMLInputElement>('searchbox');
const type = (text: string) => fireEvent.change(search(), { target: { value: text } });
const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('searching', () => {
  it('waits until the typing pauses, and asks once', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { asked } = open();
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(asked).toHaveLength(1);
    for (const text of ['С', 'Се', 'Сей ']) {
      type(text);
      await act(() => vi.advanceTimersByTimeAsync(299));
    }
    expect(asked).toHaveLength(1);
    await act(() => vi.advanceTimersByTimeAsync(100));
    expect(asked.map(({ filter }) => filter)).toEqual([{}, { q: 'Сей' }]);
    expect(search().value).toBe('Сей ');
  });

  it('on Enter goes at once, and what was searched stays out of the address, the history and the storage', async () => {
    const { asked } = open();
    await screen.findByText('C-1');
    type('Сейітова');
    fireEvent.submit(search());
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ q: 'Сейітова' }));
    const kept = JSON.stringify([
      window.location.href,
      window.history.state,
      document.title,
      { ...localStorage },
    ]);
    expect(decodeURIComponent(kept)).not.toContain('Сейітова');
  });
});

describe('coming to the list', () => {
  const searchAndLeaveBy = async (link: string) => {
    const { asked } = open();
    await screen.findByText('C-1');
    type('Сейітова');
    fireEvent.submit(search());
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ q: 'Сейітова' }));
    fireEvent.click(screen.getByText('elsewhere'));
    const before = asked.length;
    fireEvent.click(screen.getByText(link));
    await screen.findByText('C-1');
    return asked.slice(before).map(({ filter }) => filter);
  };

  it('by a link with a filter shows what that asks for alone, and asks once', async () => {
    expect(await searchAndLeaveBy('counted')).toEqual([{ status: 'erased' }]);
    expect(search().value).toBe('');
  });

  it('by the menu, or back from what was made of it, finds the search as it was left', async () => {
    await searchAndLeaveBy('menu');
    expect(search().value).toBe('Сейітова');
    cleanup();
    window.history.replaceState(null, '', '/clients');
    expect(await searchAndLeaveBy('back to it')).toEqual([{ status: 'erased', q: 'Сейітова' }]);
  });
});

describe('a search text that tells of a person', () => {
  const personal = ['870101300128', '8 (701) 123-45-67', 'a.bekov@mail.kz'];

  it.each(personal)(
    '«%s» goes into no address: nothing is asked, and the page says where it can be',
    async (text) => {
      const { asked } = open();
      await screen.findByText('C-1');
      type(text);
      fireEvent.submit(search());
      expect(screen.getByRole('status').textContent).toContain(
        'По ИИН, телефону и адресу почты здесь не ищут',
      );
      expect(
        screen.getByRole('link', { name: 'Искать при регистрации обращения' }).getAttribute('href'),
      ).toBe('/requests/create');
      expect(asked).toHaveLength(1);
    },
  );

  it('takes away the rows of the search before it, and stays to be read', async () => {
    const { asked } = open();
    await screen.findByText('C-1');
    type('Сей');
    fireEvent.submit(search());
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ q: 'Сей' }));
    type('870101300128');
    fireEvent.submit(search());
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({}));
    expect(search().value).toBe('870101300128');
    expect(screen.getByRole('status')).toBeTruthy();
    type('C-0000001');
    fireEvent.submit(search());
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ q: 'C-0000001' }));
    expect(screen.queryByRole('status')).toBeNull();
  });

  it('leads a role that registers nothing nowhere', async () => {
    open(undefined, 'manager');
    await screen.findByText('C-1');
    type('870101300128');
    expect(screen.getByRole('status')).toBeTruthy();
    expect(screen.queryByRole('link', { name: 'Искать при регистрации обращения' })).toBeNull();
  });
});

describe('filtering', () => {
  it('asks the backend, and of two quick choices loses neither', async () => {
    const { asked } = open();
    await screen.findByText('C-1');
    choose('status', 'active');
    choose('age', 'minor');
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ status: 'active', isMinor: true }));
    choose('status', 'all');
    await waitFor(() => expect(asked.at(-1)?.filter).toEqual({ isMinor: true }));
  });

  it('by an address shows what it asks for, though no choice has it', async () => {
    window.history.replaceState(null, '', `/clients?filter=${encodeURIComponent('{"status":"erased"}')}`);
    const { asked } = open();
    await screen.findByText('C-1');
    expect(asked.at(-1)?.filter).toEqual({ status: 'erased' });
    expect(screen.getByLabelText<HTMLSelectElement>('status').selectedOptions[0]?.textContent).toBe(
      i18n.t('common.otherFilter'),
    );
    expect(screen.getByLabelText<HTMLSelectElement>('age').value).toBe('all');
  });

  it('by an address that is broken says so and shows the list without it', async () => {
    window.history.replaceState(null, '', '/clients?filter={broken');
    const { asked } = open();
    await screen.findByText('C-1');
    expect(screen.getByText(/Фильтр в адресе испорчен/)).toBeTruthy();
    expect(asked.at(-1)?.filter).toEqual({});
  });
});

describe('a list', () => {
  it('of which some records came incomplete says how many', async () => {
    const [one, ...others] = rows(3);
    open(async () => ({ data: [{ ...one, unreadable: ['status'] }, ...others], total: 3 }));
    await screen.findByText('C-1');
    expect(screen.getByText('1 запись пришла неполной: показано то, что есть.')).toBeTruthy();
  });

  it('that is empty says so and offers the whole register', async () => {
    const { asked } = open(async ({ filter }) =>
      filter.q ? { data: [], total: 0 } : { data: rows(3), total: 3 },
    );
    await screen.findByText('C-1');
    type('nobody');
    fireEvent.submit(search());
    fireEvent.click(await screen.findByRole('button', { name: i18n.t('common.clearFilters') }));
    await screen.findByText('C-1');
    expect(asked.at(-1)?.filter).toEqual({});
    expect(search().value).toBe('');
  });

  it('that failed says why, keeps search and filters at hand, and is asked for again on a click', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    let isDown = true;
    open(async () => {
      if (isDown) throw new ApiError({ code: 'unreachable', status: 0 });
      return { data: rows(3), total: 3 };
    });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Сервер не отвечает');
    expect(search()).toBeTruthy();
    isDown = false;
    fireEvent.click(within(alert).getByRole('button', { name: i18n.t('common.retry') }));
    expect(await screen.findByText('C-1')).toBeTruthy();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('turns its pages by the backend, and says where it is', async () => {
    const { asked } = open();
    await screen.findByText('C-1');
    expect(asked.at(-1)?.pagination).toEqual({ page: 1, perPage: 25 });
    fireEvent.click(await screen.findByRole('button', { name: i18n.t('common.lastPage') }));
    await waitFor(() => expect(asked.at(-1)?.pagination).toEqual({ page: 3, perPage: 25 }));
    expect(await screen.findByText(/51.60.*60/)).toBeTruthy();
    type('Сей');
    fireEvent.submit(search());
    await waitFor(() =>
      expect(asked.at(-1)).toMatchObject({ pagination: { page: 1, perPage: 25 }, filter: { q: 'Сей' } }),
    );
  });
});
