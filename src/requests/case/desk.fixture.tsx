import { QueryClient } from '@tanstack/react-query';
import { type RenderResult, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CoreAdminContext, type DataProvider, memoryStore, testDataProvider, useGetOne } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { vi } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { underTheCalendar } from '../../deadlines/indicator/indicator.fixture';
import { IdentityContext } from '../../ui/identity';

/** A case of nobody among the clients: it has neither client nor notices, only steps. */
export const request: RequestRecord = {
  id: 5,
  number: 'R-0000005',
  clientId: null,
  kind: 'policy_violation',
  channel: 'email',
  status: 'in_progress',
  assigneeId: 3,
  receivedAt: '2026-11-20T05:00:00.000Z',
  dueAt: '2026-11-24T13:00:00.000Z',
  replyLocale: 'ru',
  steps: [
    { key: 'data_blocked', done: false },
    { key: 'reply_sent', done: false },
  ],
  version: 3,
};

export interface Put {
  data: Partial<RequestRecord>;
  from: RequestRecord;
  answer: (saved: RequestRecord) => void;
  refuse: (error: unknown) => void;
  /** Somebody else has changed the record: what it is from now on. */
  changed: (to: RequestRecord) => void;
}

/** A backend with one request; each change waits until the test answers it. */
export function requestBackend(held: RequestRecord) {
  const puts: Put[] = [];
  let current = held;
  const dataProvider: DataProvider = testDataProvider({
    getOne: async () => JSON.parse(JSON.stringify({ data: current })),
    getList: async () => ({ data: [], total: 0 }),
    update: (_resource: string, { data, previousData }: { data: Put['data']; previousData: RequestRecord }) =>
      new Promise((resolve, reject) => {
        puts.push({
          data,
          from: previousData,
          answer: (saved) => {
            current = saved;
            resolve(JSON.parse(JSON.stringify({ data: saved })));
          },
          refuse: (error) => {
            // react-admin itself reports each failure there, while it is developed with.
            vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
            reject(error);
          },
          changed: (to) => {
            current = to;
          },
        });
      }),
  });
  return { puts, dataProvider };
}

function Case({ children }: { children: (request: RequestRecord) => ReactNode }) {
  const { data } = useGetOne<RequestRecord>('requests', { id: request.id });
  return (
    data && (
      <>
        <output data-testid="version">{data.version}</output>
        {children(data)}
      </>
    )
  );
}

/** The part of a case page that the children are, for a support agent, on a backend of the test's own. */
export function renderCase(
  dataProvider: DataProvider,
  children: (request: RequestRecord) => ReactNode,
): RenderResult {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false }, mutations: { retry: false } },
  });
  return render(
    <MemoryRouter>
      <CoreAdminContext dataProvider={dataProvider} store={memoryStore()} queryClient={queryClient}>
        <IdentityContext.Provider value={{ id: 3, fullName: 'Әсел', role: 'support' }}>
          {underTheCalendar(<Case>{children}</Case>)}
        </IdentityContext.Provider>
      </CoreAdminContext>
    </MemoryRouter>,
  );
}
