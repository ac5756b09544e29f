// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query';
import { cleanup, render, screen, waitFor } from '@testing-library/react';
import { CoreAdminContext, type DataProvider, type GetManyParams, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { i18n, initI18n } from '../i18n/i18n';
import { ClientName, StaffName } from './names';
import { References } from './references';

const users = new Map(
  [1, 2, 3].map((id) => [id, { id, fullName: `Staff ${id}`, role: 'support', active: true }]),
);

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

/** A backend with these users, which remembers what it was asked for and answers when it is told to. */
function staff(answer: (ids: readonly number[]) => Promise<object[]> = async (ids) => known(ids)) {
  const asked: (readonly unknown[])[] = [];
  const dataProvider: DataProvider = testDataProvider({
    getMany: async (_resource: string, { ids }: GetManyParams) => {
      asked.push(ids);
      return { data: JSON.parse(JSON.stringify(await answer(ids.map(Number)))) };
    },
  });
  return { asked, dataProvider };
}
const known = (ids: readonly number[]) => ids.flatMap((id) => users.get(id) ?? []);

function Page({ dataProvider, ids }: { dataProvider: DataProvider; ids: (number | null | undefined)[] }) {
  return (
    <MemoryRouter>
      <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient}>
        <References resource="users" ids={ids}>
          {ids.map((id, n) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the cells of this page stay where they are
            <p key={n} data-testid="cell">
              <StaffName id={id} nobody="nobody" />
            </p>
          ))}
        </References>
      </CoreAdminContext>
    </MemoryRouter>
  );
}

let queryClient: QueryClient;
beforeEach(() => {
  queryClient = new QueryClient({ defaultOptions: { queries: { retry: false } } });
});
const missing = () => i18n.t('common.notLoaded');
const cells = () => screen.getAllByTestId('cell').map(({ textContent }) => textContent);

describe('what a page points at', () => {
  it('is fetched in one call, each record once, whatever stands in the rows', async () => {
    const { asked, dataProvider } = staff();
    render(<Page dataProvider={dataProvider} ids={[3, 1, 3, null, undefined, 1, Number.NaN]} />);
    await waitFor(() => expect(cells()[0]).toBe('Staff 3'));
    expect(cells()).toEqual(['Staff 3', 'Staff 1', 'Staff 3', 'nobody', 'nobody', 'Staff 1', missing()]);
    expect(asked).toEqual([[1, 3]]);
  });

  it('is not asked for where nothing is pointed at', () => {
    const { asked, dataProvider } = staff();
    render(<Page dataProvider={dataProvider} ids={[null, undefined]} />);
    expect(cells()).toEqual(['nobody', 'nobody']);
    expect(asked).toEqual([]);
  });

  it('shows that it is on its way, and then who is missing', async () => {
    let answer = () => {};
    const answered = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const { dataProvider } = staff((ids) => answered.then(() => known(ids)));
    render(<Page dataProvider={dataProvider} ids={[1, 99]} />);
    expect(cells()).toEqual(['…', '…']);
    answer();
    await waitFor(() => expect(cells()).toEqual(['Staff 1', missing()]));
  });

  it('that fails leaves the page as it is, with the names missing', async () => {
    // react-admin itself reports the failure there.
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { dataProvider } = staff(() => Promise.reject(new Error('down')));
    render(<Page dataProvider={dataProvider} ids={[1, null]} />);
    await waitFor(() => expect(cells()).toEqual([missing(), 'nobody']));
  });

  it('keeps the names that it has while others are fetched', async () => {
    const { asked, dataProvider } = staff();
    const { rerender } = render(<Page dataProvider={dataProvider} ids={[1]} />);
    await waitFor(() => expect(cells()).toEqual(['Staff 1']));
    rerender(<Page dataProvider={dataProvider} ids={[1, 2]} />);
    expect(cells()).toEqual(['Staff 1', '…']);
    await waitFor(() => expect(cells()).toEqual(['Staff 1', 'Staff 2']));
    expect(asked).toEqual([[1], [1, 2]]);
  });
});

describe('a client', () => {
  it('leads to their page by the number alone', async () => {
    const client = { id: 12, lastName: 'Сейітова', firstName: 'Әсел' };
    const { dataProvider } = staff(async () => [client]);
    render(
      <MemoryRouter>
        <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient}>
          <References resource="clients" ids={[12]}>
            <ClientName id={12} />
          </References>
        </CoreAdminContext>
      </MemoryRouter>,
    );
    const link = await screen.findByRole('link', { name: 'Сейітова Әсел' });
    expect(link.getAttribute('href')).toBe('/clients/12');
  });
});
