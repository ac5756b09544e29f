// @vitest-environment jsdom
import { QueryClient } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, ListBase, memoryStore, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { initI18n } from '../../../i18n/i18n';
import { IdentityContext } from '../../identity';
import { PickedClientFilter } from './PickedClientFilter';

beforeEach(async () => {
  await initI18n('ru');
  // jsdom has the element without its methods.
  Object.assign(HTMLDialogElement.prototype, { showModal() {}, close() {} });
});
afterEach(cleanup);

const adult = { id: 1, number: 'C-0000001', lastName: 'Сейітова', firstName: 'Айгүл', isMinor: false };
const minor = { ...adult, id: 2, number: 'C-0000002', isMinor: true };

it('a client under 18 stands out among those who can be picked', async () => {
  const dataProvider = testDataProvider({
    getList: async (resource: string) => {
      const data = resource === 'clients' ? [adult, minor] : [];
      return JSON.parse(JSON.stringify({ data, total: data.length }));
    },
  });
  render(
    <MemoryRouter>
      <CoreAdminContext
        dataProvider={dataProvider}
        store={memoryStore()}
        queryClient={new QueryClient({ defaultOptions: { queries: { retry: false } } })}
      >
        <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role: 'support' }}>
          <ListBase resource="consents">
            <PickedClientFilter />
          </ListBase>
        </IdentityContext.Provider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  fireEvent.click(await screen.findByRole('button', { name: /Клиент/ }));
  fireEvent.change(screen.getByRole('searchbox', { hidden: true }), { target: { value: 'Сей' } });
  const option = async (number: string) => (await screen.findByText(number)).closest('button')?.textContent;
  expect(await option('C-0000002')).toContain('Младше 18');
  expect(await option('C-0000001')).not.toContain('Младше 18');
});
