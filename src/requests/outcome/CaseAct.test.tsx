// @vitest-environment jsdom
import { useQueryClient } from '@tanstack/react-query';
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { type Put, renderCase, request, requestBackend } from '../case/desk.fixture';
import { CaseAct } from './CaseAct';

beforeEach(async () => {
  await initI18n('ru');
  vi.useFakeTimers({ now: Date.parse('2026-11-24T10:00:00Z'), toFake: ['Date'] });
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** As the page does by itself after a while. */
function Refresh() {
  const queryClient = useQueryClient();
  return (
    <button type="button" onClick={() => queryClient.invalidateQueries({ queryKey: ['requests', 'getOne'] })}>
      refresh
    </button>
  );
}

const ready: RequestRecord = { ...request, steps: request.steps.map((step) => ({ ...step, done: true })) };

it('what was done is said while the case is as the act has left it, and not once another has moved it', async () => {
  const { dataProvider, puts } = requestBackend(ready);
  renderCase(dataProvider, (record) => (
    <>
      <CaseAct request={record} />
      <Refresh />
    </>
  ));
  fireEvent.click(await screen.findByRole('button', { name: 'Закрыть обращение' }));
  const put: Put = await waitFor(() => {
    const [first] = puts;
    if (!first) throw new Error('nothing has been sent');
    return first;
  });
  const closed: RequestRecord = { ...ready, status: 'closed', version: 4 };
  await act(async () => put.answer(closed));
  expect(await screen.findByText('Обращение закрыто')).toBeTruthy();

  const becomes = async (status: 'in_progress' | 'closed', version: number, button: string) => {
    put.changed({ ...closed, status, version });
    fireEvent.click(screen.getByRole('button', { name: 'refresh' }));
    await screen.findByRole('button', { name: button });
    expect(screen.queryByText('Обращение закрыто')).toBeNull();
  };
  await becomes('in_progress', 5, 'Закрыть обращение');
  await becomes('closed', 6, 'Вернуть в работу');
});
