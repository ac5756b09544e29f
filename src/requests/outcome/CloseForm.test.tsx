// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { CaseSteps } from '../case/CaseSteps';
import { type Put, renderCase, request, requestBackend } from '../case/desk.fixture';
import { CaseAct } from './CaseAct';

const inTime = Date.parse('2026-11-24T10:00:00Z');
const late = Date.parse('2026-11-25T06:00:00Z');

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const ready: RequestRecord = { ...request, steps: request.steps.map((step) => ({ ...step, done: true })) };
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Что сделано и что отвечено клиенту');
const reason = () => screen.queryByLabelText<HTMLSelectElement>('Почему с опозданием');
const type = (text: string) => fireEvent.change(note(), { target: { value: text } });
const choose = (value: string) => fireEvent.change(reason() ?? document.body, { target: { value } });
const submit = () => fireEvent.click(screen.getByRole('button', { name: 'Закрыть обращение' }));

/** A page that can be left and come back to. */
function Leaving({ record }: { record: RequestRecord }) {
  const [away, setAway] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAway(!away)}>
        leave or return
      </button>
      {!away && <CaseAct request={record} />}
    </>
  );
}

async function desk(now: number, held: RequestRecord = ready) {
  vi.useFakeTimers({ now, toFake: ['Date'] });
  const backend = requestBackend(held);
  renderCase(backend.dataProvider, (record) => <Leaving record={record} />);
  await screen.findByRole('button', { name: 'Закрыть обращение' });
  const put = async (n: number): Promise<Put> =>
    waitFor(() => {
      const found = backend.puts[n];
      if (!found) throw new Error(`call ${n} has not been made`);
      return found;
    });
  return { ...backend, put };
}

const saved = ({ data, from }: Put): RequestRecord => ({ ...from, ...data, version: from.version + 1 });

describe('closing in time', () => {
  it('asks for no reason, sends what was written, and empties the form when the backend has saved', async () => {
    const { put } = await desk(inTime);
    expect(reason()).toBeNull();
    type('  Ответили письмом. ');
    submit();
    const first = await put(0);
    expect(first.data).toEqual({ status: 'closed', outcomeNote: 'Ответили письмом.' });
    expect(first.from.version).toBe(3);
    expect(note().value).toBe('  Ответили письмом. ');
    expect(screen.getByRole('button', { name: 'Сохраняем…' }).ariaDisabled).toBe('true');

    await act(async () => first.answer(saved(first)));
    expect(await screen.findByText('Обращение закрыто')).toBeTruthy();
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'leave or return' }));
    fireEvent.click(screen.getByRole('button', { name: 'leave or return' }));
    expect(screen.queryByText('Ответили письмом.')).toBeNull();
  });

  it('pressed twice is sent once', async () => {
    const { put, puts } = await desk(inTime);
    submit();
    fireEvent.submit(note());
    fireEvent.keyDown(note(), { key: 'Enter', ctrlKey: true });
    await put(0);
    expect(puts).toHaveLength(1);
  });

  it('without a new note keeps the one that the case has', async () => {
    const { put } = await desk(inTime, { ...ready, outcomeNote: 'Прежний итог' });
    submit();
    expect((await put(0)).data).toEqual({ status: 'closed', outcomeNote: 'Прежний итог' });
  });

  it('says what stands in the way, and lets the backend have the last word', async () => {
    const { put } = await desk(inTime, request);
    expect(
      screen.getByText('Закрыть нельзя: осталось 2 невыполненных шага. Выполните их и отметьте.'),
    ).toBeTruthy();
    submit();
    expect((await put(0)).data).toMatchObject({ status: 'closed' });
  });
});

describe('closing while a step is still being saved', () => {
  it('waits for it, and goes from what it has brought', async () => {
    vi.useFakeTimers({ now: inTime, toFake: ['Date'] });
    const backend = requestBackend({ ...ready, steps: request.steps });
    renderCase(backend.dataProvider, (record) => (
      <>
        <CaseSteps request={record} />
        <CaseAct request={record} />
      </>
    ));
    for (const box of await screen.findAllByRole('checkbox')) fireEvent.click(box);
    submit();
    await waitFor(() => expect(backend.puts).toHaveLength(1));
    expect(screen.getByRole('button', { name: 'Сохраняем…' })).toBeTruthy();
    for (const n of [0, 1]) {
      await waitFor(() => expect(backend.puts).toHaveLength(n + 1));
      const put = backend.puts[n];
      await act(async () => put?.answer(saved(put)));
    }
    await waitFor(() => expect(backend.puts).toHaveLength(3));
    const last = backend.puts[2];
    expect(last?.data.status).toBe('closed');
    expect(last?.from).toMatchObject({ version: 5, steps: [{ done: true }, { done: true }] });
  });
});

describe('closing late', () => {
  it('asks why, and does not go before it is said', async () => {
    const { put, puts } = await desk(late);
    expect(reason()?.required).toBe(true);
    submit();
    expect(puts).toEqual([]);
    choose('workload');
    submit();
    expect((await put(0)).data).toEqual({ status: 'closed', outcomeNote: null, lateReason: 'workload' });
  });

  it('is not asked anew where the cause is known from before', async () => {
    const { put } = await desk(late, { ...ready, lateReason: 'workload' });
    expect(reason()).toBeNull();
    submit();
    expect((await put(0)).data).toEqual({ status: 'closed', outcomeNote: null });
  });

  it('asks for the cause where the backend does, whatever the page counts', async () => {
    const { put } = await desk(inTime);
    type('Ответили письмом.');
    submit();
    const first = await put(0);
    const refusal = new ApiError({ code: 'late_reason_required', status: 422 });
    await act(async () => first.refuse(refusal));
    await waitFor(() => expect(reason()?.required).toBe(true));
    choose('system_failure');
    submit();
    expect((await put(1)).data).toMatchObject({
      lateReason: 'system_failure',
      outcomeNote: 'Ответили письмом.',
    });
  });

  it('is not asked for where the deadline is not known', async () => {
    await desk(late, { ...ready, dueAt: null });
    expect(reason()).toBeNull();
  });
});

describe('what is typed', () => {
  it('and chosen stays after a refusal, which says why and with which trace', async () => {
    const { put, puts } = await desk(late);
    type('Ответили письмом.');
    choose('workload');
    submit();
    const first = await put(0);
    const refusal = new ApiError({
      code: 'invalid',
      status: 422,
      requestId: 'r9',
      fields: { steps: { code: 'steps_open', args: { count: 1 } } },
    });
    await act(async () => first.refuse(refusal));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain(
      'Закрыть нельзя: остался 1 невыполненный шаг. Выполните его и отметьте.',
    );
    expect(alert.textContent).toContain('r9');
    expect([note().value, reason()?.value]).toEqual(['Ответили письмом.', 'workload']);

    submit();
    expect((await put(1)).data).toEqual(first.data);
    expect(puts).toHaveLength(2);
  });

  it('stays when somebody else has changed the case meanwhile, and goes again from the new version', async () => {
    const { put } = await desk(inTime);
    type('Ответили письмом.');
    submit();
    const first = await put(0);
    await act(async () => {
      first.changed({ ...ready, version: 8 });
      first.refuse(new ApiError({ code: 'stale', status: 409 }));
    });
    expect((await screen.findByRole('alert')).textContent).toContain('изменил кто-то другой');
    expect(note().value).toBe('Ответили письмом.');
    await waitFor(() => expect(screen.getByTestId('version').textContent).toBe('8'));
    submit();
    const second = await put(1);
    expect(second.from.version).toBe(8);
    expect(second.data).toMatchObject({ outcomeNote: 'Ответили письмом.' });
  });

  it('stays in sight when somebody else has closed the case meanwhile, and can be kept or thrown away', async () => {
    const { put } = await desk(inTime);
    type('Ответили письмом.');
    submit();
    const first = await put(0);
    await act(async () => {
      first.changed({ ...ready, status: 'closed', version: 8 });
      first.refuse(new ApiError({ code: 'stale', status: 409 }));
    });
    await waitFor(() =>
      expect(screen.getByRole('alert').textContent).toContain('статус обращения изменил кто-то другой'),
    );
    expect(screen.getByText('Ответили письмом.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Убрать' }));
    expect(screen.queryByText('Ответили письмом.')).toBeNull();
  });

  it('stays when the page is left and come back to', async () => {
    await desk(late);
    type('Половина фра');
    choose('other');
    const leave = screen.getByRole('button', { name: 'leave or return' });
    fireEvent.click(leave);
    expect(screen.queryByRole('textbox')).toBeNull();
    fireEvent.click(leave);
    expect([note().value, reason()?.value]).toEqual(['Половина фра', 'other']);
  });
});
