// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, type DataProvider, ListBase, testDataProvider, useListContext } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { useSearch } from '../ui/list/useSearch';
import { useDraft } from '../ui/useDraft';
import { deskStore } from './deskStore';
import { noVault } from './vault.fixture';

beforeEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(cleanup);

const stored = () =>
  [localStorage, sessionStorage].flatMap((storage) =>
    Array.from({ length: storage.length }, (_, n) => {
      const key = storage.key(n) ?? '';
      return `${key}=${storage.getItem(key)}`;
    }),
  );

describe('the browser’s storage', () => {
  it('has how the desk looks, and a new tab finds it there', () => {
    const store = deskStore(noVault);
    store.setup();
    store.setItem('theme', 'dark');
    expect(stored().filter((entry) => entry.endsWith('theme="dark"'))).toHaveLength(1);
    expect(deskStore(noVault).getItem('theme')).toBe('dark');
  });

  it.each(['columns.3.disclosures', 'views.3.consents'])(
    'has what somebody has made of a register: %s',
    (key) => {
      const store = deskStore(noVault);
      store.setup();
      store.setItem(key, ['x']);
      expect(deskStore(noVault).getItem(key)).toEqual(['x']);
      expect(stored().filter((entry) => entry.includes(key))).toHaveLength(1);
    },
  );

  it.each([
    'views.3.Сейітова',
    'views.Сейітова.clients',
    'disclosures.client',
    'clients.listParams',
    'requests.listParams',
    'clients.search',
    'draft.outcome.5',
    'clients.selectedIds',
    'preferences.clients.savedQueries',
    'theme.of.Сейітова',
    'anything',
  ])('never has %s', (key) => {
    const store = deskStore(noVault);
    store.setup();
    const before = stored();
    store.setItem(key, { filter: { q: 'Сейітова' } });
    expect(stored()).toEqual(before);
    expect(store.getItem(key)).toEqual({ filter: { q: 'Сейітова' } });
    expect(store.listItems?.()).toMatchObject({ [key]: { filter: { q: 'Сейітова' } } });

    store.removeItem(key);
    expect(store.getItem(key, 'gone')).toBe('gone');
  });

  it('never has what is searched, filtered or typed on a page of react-admin', async () => {
    function Page() {
      const { data = [], setSort, setFilters } = useListContext();
      const [, setSearch] = useSearch('clients');
      const [, setText] = useDraft('outcome.5');
      const act = () => {
        setSearch('Сейітова');
        setText('Сейітова is told');
        setFilters({ lastName: 'Сейітова' });
        setSort({ field: 'lastName', order: 'DESC' });
      };
      return (
        <button type="button" onClick={act}>
          {data.length} rows
        </button>
      );
    }
    const dataProvider: DataProvider = testDataProvider({
      getList: async () => ({ data: [], total: 0 }),
    });
    const store = deskStore(noVault);
    render(
      <MemoryRouter>
        <CoreAdminContext dataProvider={dataProvider} store={store}>
          <ListBase resource="clients">
            <Page />
          </ListBase>
        </CoreAdminContext>
      </MemoryRouter>,
    );
    fireEvent.click(await screen.findByText('0 rows'));
    await waitFor(() => expect(store.getItem('clients.listParams')).toMatchObject({ sort: 'lastName' }));
    expect(store.getItem('clients.search')).toBe('Сейітова');
    expect(store.getItem('draft.outcome.5')).toBe('Сейітова is told');
    expect(stored().join('\n')).not.toMatch(/Сейітова|lastName|listParams|search|draft/);
  });
});

describe('when somebody signs out', () => {
  it('what they did is forgotten and how the desk looks stays', () => {
    const store = deskStore(noVault);
    store.setup();
    store.setItem('theme', 'dark');
    store.setItem('clients.search', 'Сейітова');
    store.setItem('requests.listParams', { page: 2 });
    store.removeItems('requests');
    expect(store.getItem('requests.listParams')).toBeUndefined();
    expect(store.getItem('clients.search')).toBe('Сейітова');
    store.reset();
    expect(store.getItem('clients.search')).toBeUndefined();
    expect(store.getItem('theme')).toBe('dark');
  });

  it('the next person’s store has nothing of it', () => {
    const store = deskStore(noVault);
    store.setup();
    store.setItem('draft.outcome.5', 'typed');
    expect(deskStore(noVault).getItem('draft.outcome.5')).toBeUndefined();
  });
});

describe('who listens to a key', () => {
  it.each(['theme', 'clients.search'])('of %s hears each change until they stop', (key) => {
    const store = deskStore(noVault);
    store.setup();
    const heard: unknown[] = [];
    const stop = store.subscribe(key, (value) => heard.push(value));
    store.setItem(key, 'one');
    stop();
    store.setItem(key, 'two');
    expect(heard).toEqual(['one']);
    store.teardown();
  });
});
