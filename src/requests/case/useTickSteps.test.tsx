// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { CaseSteps } from './CaseSteps';
import { type Put, renderCase, request, requestBackend } from './desk.fixture';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const boxes = () => screen.getAllByRole<HTMLInputElement>('checkbox');
const ticked = () => boxes().map(({ checked }) => checked);
const click = (n: number) => fireEvent.click(boxes()[n] ?? document.body);
const done = ({ data }: Put) => data.steps?.map((step) => step.done);

/** What the backend makes of a change: saved, one version on. */
const savedOf = ({ data, from }: Put): RequestRecord => ({ ...from, ...data, version: from.version + 1 });

async function desk(held: RequestRecord = request) {
  const backend = requestBackend(held);
  renderCase(backend.dataProvider, (record) => <CaseSteps request={record} />);
  await screen.findAllByRole('checkbox');
  const put = async (n: number): Promise<Put> =>
    waitFor(() => {
      const found = backend.puts[n];
      if (!found) throw new Error(`call ${n} has not been made`);
      return found;
    });
  return { ...backend, put };
}

describe('ticking a step', () => {
  it('shows at once, is sent from the version that the page has, and stays when it is saved', async () => {
    const { puts, put } = await desk();
    click(0);
    expect(ticked()).toEqual([true, false]);
    const first = await put(0);
    expect(first.from.version).toBe(3);
    expect(done(first)).toEqual([true, false]);

    await act(async () => first.answer(savedOf(first)));
    await waitFor(() => expect(screen.getByText('1 из 2')).toBeTruthy());
    expect(ticked()).toEqual([true, false]);
    expect(puts).toHaveLength(1);
  });

  it('while the backend is still answering loses nothing: it goes with the next call, from the new version', async () => {
    const { puts, put } = await desk();
    click(0);
    const first = await put(0);
    click(1);
    expect(ticked()).toEqual([true, true]);
    expect(puts).toHaveLength(1);

    await act(async () => first.answer(savedOf(first)));
    const second = await put(1);
    expect(second.from.version).toBe(4);
    expect(done(second)).toEqual([true, true]);
    expect(ticked()).toEqual([true, true]);
    await act(async () => second.answer(savedOf(second)));
    expect(ticked()).toEqual([true, true]);
    expect(puts).toHaveLength(2);
  });

  it('in the moment between the answer and its showing is sent from the answer’s version', async () => {
    const { put } = await desk();
    click(0);
    const first = await put(0);
    await act(async () => {
      first.answer(savedOf(first));
      await new Promise((resolve) => setTimeout(resolve));
      click(1);
    });
    const second = await put(1);
    expect(second.from.version).toBe(4);
    expect(done(second)).toEqual([true, true]);
  });

  it('and taking it back before the answer sends what is wanted in the end', async () => {
    const { put, puts } = await desk();
    click(0);
    const first = await put(0);
    click(0);
    expect(ticked()).toEqual([false, false]);
    await act(async () => first.answer(savedOf(first)));
    const second = await put(1);
    expect(done(second)).toEqual([false, false]);
    await act(async () => second.answer(savedOf(second)));
    expect(ticked()).toEqual([false, false]);
    expect(puts).toHaveLength(2);
  });

  it('that the backend refuses takes back what was not saved, and says why', async () => {
    const { put } = await desk();
    click(0);
    click(1);
    const first = await put(0);
    await act(async () => first.refuse(new ApiError({ code: 'forbidden', status: 403, requestId: 'r7' })));
    await waitFor(() => expect(ticked()).toEqual([false, false]));
    expect(screen.getByRole('alert').textContent).toContain('r7');

    click(1);
    expect(screen.queryByRole('alert')).toBeNull();
    const second = await put(1);
    expect(done(second)).toEqual([false, true]);
    await act(async () => second.answer(savedOf(second)));
    expect(ticked()).toEqual([false, true]);
  });

  it('that the backend answers without having done it is not asked for again and again', async () => {
    const { put, puts } = await desk();
    click(0);
    const first = await put(0);
    await act(async () => first.answer({ ...first.from, version: 4 }));
    await waitFor(() => expect(ticked()).toEqual([false, false]));
    expect(puts).toHaveLength(1);
    // It does not disappear without a word either.
    expect(screen.getByRole('alert').textContent).toContain('Данные заблокированы');
    click(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('a key', () => {
  const press = (code: string) => fireEvent.keyDown(document.body, { key: code.slice(-1), code });

  it('ticks the step of its number, and unticks it', async () => {
    const { put } = await desk();
    press('Digit2');
    const first = await put(0);
    expect(done(first)).toEqual([false, true]);
    await act(async () => first.answer(savedOf(first)));
    press('Digit2');
    expect(done(await put(1))).toEqual([false, false]);
  });

  it('does nothing where nothing may be ticked, and beyond the last step', async () => {
    const { puts } = await desk({ ...request, status: 'closed' });
    press('Digit1');
    press('Digit9');
    expect(ticked()).toEqual([false, false]);
    expect(puts).toEqual([]);
  });
});

describe('the steps', () => {
  it('cannot be ticked before the case is taken, and the page says so', async () => {
    const { puts } = await desk({ ...request, status: 'new' });
    expect(boxes().every(({ disabled }) => disabled)).toBe(true);
    expect(screen.getByText('Чтобы отмечать шаги, возьмите обращение в работу.')).toBeTruthy();
    expect(puts).toEqual([]);
  });

  it('that could not all be read cannot be ticked: a save would drop the others', async () => {
    await desk({ ...request, unreadable: ['steps'] });
    expect(boxes().every(({ disabled }) => disabled)).toBe(true);
  });
});
