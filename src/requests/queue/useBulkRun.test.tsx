// @vitest-environment jsdom

import { QueryClient } from '@tanstack/react-query';
import { act, cleanup, renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { CoreAdminContext, ListContextProvider, useList } from 'react-admin';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it, vi } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { type Put, request, requestBackend } from '../case/desk.fixture';
import { HeldRows } from './HeldRows';
import { useBulkRun } from './useBulkRun';

afterEach(cleanup);

const chosen: RequestRecord[] = Array.from({ length: 9 }, (_, n) => ({ ...request, id: n + 1 }));
const toAnother = { name: 'assign', to: 7 } as const;

function List({ children }: { children: ReactNode }) {
  const list = useList({ data: chosen });
  return (
    <ListContextProvider value={list}>
      <HeldRows>{children}</HeldRows>
    </ListContextProvider>
  );
}

/** Nine requests on their way to another, on a backend that answers when the test says so. */
function beginRun() {
  const { puts, dataProvider } = requestBackend(request);
  const queryClient = new QueryClient();
  const invalidated = vi.spyOn(queryClient, 'invalidateQueries');
  const wrapper = ({ children }: { children: ReactNode }) => (
    <MemoryRouter>
      <CoreAdminContext dataProvider={dataProvider} queryClient={queryClient}>
        <List>{children}</List>
      </CoreAdminContext>
    </MemoryRouter>
  );
  const page = renderHook(() => useBulkRun(), { wrapper });
  act(() => {
    page.result.current.start(toAnother, chosen);
  });
  const loadsAsked = () =>
    invalidated.mock.calls.filter(([filters]) => filters?.queryKey?.[0] === 'agent-loads').length;
  return { ...page, puts, loadsAsked };
}

const answerAll = (puts: readonly Put[]) =>
  act(async () => {
    for (const { answer } of puts) answer(request);
  });

it('that is under way is not left unasked: first the rest is called off, and what was done is told', async () => {
  const { result, puts } = beginRun();
  const onLeave = vi.fn();
  await waitFor(() => expect(puts).toHaveLength(4));
  act(() => result.current.leave(onLeave));
  expect(onLeave).not.toHaveBeenCalled();
  await answerAll(puts);
  await waitFor(() => expect(result.current.run?.isOver).toBe(true));
  const { done, notSent } = result.current.run?.account ?? {};
  expect([done?.length, notSent?.length, puts.length]).toEqual([4, 5, 4]);
  act(() => result.current.leave(onLeave));
  expect(onLeave).toHaveBeenCalledOnce();
});

it('that was called off can be left while the last answers are on their way', async () => {
  const { result, puts } = beginRun();
  const onLeave = vi.fn();
  await waitFor(() => expect(puts).toHaveLength(4));
  act(() => result.current.leave(onLeave));
  act(() => result.current.leave(onLeave));
  expect(onLeave).toHaveBeenCalledOnce();
});

it('has the loads of agents asked for anew when it is over, also where its page has gone', async () => {
  const { puts, unmount, loadsAsked } = beginRun();
  await waitFor(() => expect(puts).toHaveLength(4));
  unmount();
  expect(loadsAsked()).toBe(0);
  await answerAll(puts);
  await waitFor(() => expect(loadsAsked()).toBe(1));
  expect(puts).toHaveLength(4);
});
