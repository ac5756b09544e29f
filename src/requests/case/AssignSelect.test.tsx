// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import type { DataProvider } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/apiError';
import type { RequestRecord, UserRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { AssignSelect } from './AssignSelect';
import { type Put, renderCase, request, requestBackend } from './desk.fixture';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

const staff: UserRecord[] = ['Әсел', 'Берік', 'Гүлнар'].map((fullName, n) => ({
  id: n + 3,
  username: `agent${n}`,
  fullName,
  role: 'support',
  active: true,
}));
const holder = () => screen.getByLabelText<HTMLSelectElement>('Исполнитель');
const shown = () => holder().selectedOptions[0]?.textContent;
const choose = (name: string) =>
  fireEvent.change(holder(), {
    target: { value: [...holder().options].find(({ text }) => text === name)?.value },
  });
const savedOf = ({ data, from }: Put): RequestRecord => ({ ...from, ...data, version: from.version + 1 });

async function desk() {
  const { dataProvider, puts } = requestBackend(request);
  const backend: DataProvider = {
    ...dataProvider,
    getList: async () => JSON.parse(JSON.stringify({ data: staff, total: staff.length })),
  };
  renderCase(backend, (record) => <AssignSelect request={record} />);
  await screen.findByLabelText('Исполнитель');
  const put = async (n: number): Promise<Put> =>
    waitFor(() => {
      const found = puts[n];
      if (!found) throw new Error(`call ${n} has not been made`);
      return found;
    });
  return { puts, put };
}

describe('giving the case to another', () => {
  it('shows the new holder at once, and keeps the keyboard where it is', async () => {
    const { put } = await desk();
    holder().focus();
    choose('Берік');
    expect(shown()).toBe('Берік');
    const first = await put(0);
    expect(first.data).toEqual({ assigneeId: 4 });
    await act(async () => first.answer(savedOf(first)));
    expect(shown()).toBe('Берік');
    expect(document.activeElement).toBe(holder());
  });

  it('chosen anew while the backend is still answering sends the last choice, and none between', async () => {
    const { put, puts } = await desk();
    choose('Берік');
    const first = await put(0);
    choose('не назначено');
    choose('Гүлнар');
    expect(shown()).toBe('Гүлнар');
    expect(puts).toHaveLength(1);
    await act(async () => first.answer(savedOf(first)));
    const second = await put(1);
    expect(second.data).toEqual({ assigneeId: 5 });
    expect(second.from.version).toBe(4);
    await act(async () => second.answer(savedOf(second)));
    expect(shown()).toBe('Гүлнар');
    expect(puts).toHaveLength(2);
  });

  it('that the backend refuses shows who has it, and why', async () => {
    const { put } = await desk();
    choose('Берік');
    const first = await put(0);
    await act(async () => first.refuse(new ApiError({ code: 'unknown_user', status: 422 })));
    await waitFor(() => expect(shown()).toBe('Әсел'));
    expect(screen.getByRole('alert').textContent).toContain('Такого сотрудника нет');
  });

  it('that another was quicker with says so, and speaks of nothing typed', async () => {
    const { put } = await desk();
    choose('Берік');
    const first = await put(0);
    await act(async () => first.refuse(new ApiError({ code: 'stale', status: 409 })));
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Запись уже изменил кто-то другой');
    expect(alert.textContent).not.toContain('Введённое');
  });
});

describe('where the list of staff does not come', () => {
  it('says so, and asks again on a click: nobody to choose from would look as if it were not allowed', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { dataProvider } = requestBackend(request);
    const answers = [
      async () => Promise.reject(new ApiError({ code: 'server_error', status: 502 })),
      async () => ({ data: staff, total: staff.length }),
    ];
    const backend: DataProvider = {
      ...dataProvider,
      getList: async () => JSON.parse(JSON.stringify(await answers.shift()?.())),
    };
    renderCase(backend, (record) => <AssignSelect request={record} />);
    const missing = await screen.findByRole('alert');
    expect(missing.textContent).toContain('Список сотрудников не загрузился.');
    fireEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect(await screen.findByLabelText('Исполнитель')).toBeTruthy();
  });
});
