import { QueryClient } from '@tanstack/react-query';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { CoreAdminContext, type DataProvider, memoryStore, testDataProvider } from 'react-admin';
import { MemoryRouter } from 'react-router';
import type { ClientRecord } from '../../api/records';
import { underTheCalendar } from '../../deadlines/indicator/indicator.fixture';
import { ApiUrlContext } from '../../ui/apiUrl';
import { IdentityContext } from '../../ui/identity';
import IntakePage from './IntakePage';
import type { IntakeForm } from './intakeForm';

export const client: ClientRecord = {
  id: 7,
  number: 'C-0000007',
  lastName: 'Әбенова',
  firstName: 'Айгүл',
  iinMasked: '••••••••••12',
  status: 'active',
  isMinor: false,
  outstandingObligations: 0,
  registeredAt: '2024-02-01T05:00:00.000Z',
  version: 1,
};

type Lists = Partial<Record<string, () => Promise<unknown[]>>>;

interface IntakeBackend {
  /** Whom each lookup on record finds. */
  found?: readonly ClientRecord[];
  /** What lists answer; an empty one where nothing is said. */
  lists?: Lists;
}

/** A backend that keeps in mind what was looked up and what was registered. */
function intakeBackend({ found = [], lists = {} }: IntakeBackend) {
  const lookups: unknown[] = [];
  const registered: Record<string, unknown>[] = [];
  const create: DataProvider['create'] = async (resource, { data }) => {
    if (resource === 'client-lookups') {
      lookups.push(data);
      return JSON.parse(JSON.stringify({ data: { id: 1, clientIds: found.map(({ id }) => id) } }));
    }
    registered.push(data);
    return JSON.parse(JSON.stringify({ data: { ...data, id: 90, number: 'R-0000090' } }));
  };
  const dataProvider = testDataProvider({
    create,
    getOne: async () => JSON.parse(JSON.stringify({ data: client })),
    getMany: async () => JSON.parse(JSON.stringify({ data: found })),
    getList: async (resource: string) => {
      const data = (await lists[resource]?.()) ?? [];
      return JSON.parse(JSON.stringify({ data, total: data.length }));
    },
  });
  return { dataProvider, lookups, registered };
}

/** The page of intake for a support agent, with what a draft has kept, on a backend of the test's own. */
export function renderIntake(draft: Partial<IntakeForm>, answers: IntakeBackend = {}) {
  const backend = intakeBackend(answers);
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  render(
    <MemoryRouter>
      <CoreAdminContext
        dataProvider={backend.dataProvider}
        store={memoryStore({ 'draft.intake': draft })}
        queryClient={queryClient}
      >
        <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role: 'support' }}>
          <ApiUrlContext value="http://backend.invalid/api/v1">
            {underTheCalendar(<IntakePage />)}
          </ApiUrlContext>
        </IdentityContext.Provider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
  return backend;
}

const lines = [
  'From: Aigul <aigul@mail.kz>',
  'To: support@autocheck.kz',
  'Date: Fri, 20 Nov 2026 14:03:41 +0500',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Здравствуйте! Отзываю согласие на получение рекламы.',
];

/** A letter of one sender, in Russian, as a mail program saves it. */
export const letterFile = () => new File([lines.join('\r\n')], 'otzyv.eml');

/** Drops a file on the page. */
export async function drop(file: File): Promise<void> {
  await screen.findByRole('heading', { level: 1 });
  await act(async () => {
    fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } });
  });
}
