// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, type GetListParams, memoryStore, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { initI18n } from '../../../i18n/i18n';
import { IdentityContext } from '../../identity';
import { PickDialog } from './PickDialog';

beforeEach(async () => {
  await initI18n('kk');
  // jsdom has the element without its methods.
  Object.assign(HTMLDialogElement.prototype, { showModal() {}, close() {} });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

interface Row {
  id: number;
  number: string;
}

function open() {
  const asked: GetListParams[] = [];
  const dataProvider = testDataProvider({
    getList: async (_resource: string, params: GetListParams) => {
      asked.push(params);
      return JSON.parse(JSON.stringify({ data: [{ id: 1, number: 'C-0000001' }], total: 1 }));
    },
  });
  const queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <MemoryRouter>
      <CoreAdminContext dataProvider={dataProvider} store={memoryStore()} queryClient={queryClient}>
        <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role: 'support' }}>
          <PickDialog<Row>
            resource="clients"
            sortBy="lastName"
            nameOf={({ number }) => number}
            onPick={() => undefined}
            onClose={() => undefined}
          />
        </IdentityContext.Provider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  const type = async (text: string) => {
    fireEvent.change(screen.getByRole('searchbox', { hidden: true }), { target: { value: text } });
    // The pause, then the answer.
    await act(() => vi.advanceTimersByTimeAsync(300));
    await act(() => vi.advanceTimersByTimeAsync(100));
  };
  return { asked, type };
}

it('asks for what was typed, and for nothing that tells of a person', async () => {
  const { asked, type } = open();
  await type('Сей');
  expect(screen.getByText('C-0000001')).toBeTruthy();
  for (const text of ['870101300128', '+7 701 123 45 67', 'a.bekov@mail.kz']) {
    await type(text);
    expect(screen.queryByText('C-0000001')).toBeNull();
    expect(screen.getByText(/Мұнда ЖСН, телефон және пошта мекенжайы бойынша іздемейді/)).toBeTruthy();
  }
  await type('C-0000001');
  expect(screen.getByText('C-0000001')).toBeTruthy();
  expect(asked.map(({ filter }) => filter)).toEqual([{ q: 'Сей' }, { q: 'C-0000001' }]);
});
