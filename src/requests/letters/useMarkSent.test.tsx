// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { DataProvider } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { CaseSteps } from '../case/CaseSteps';
import { type Put, renderCase, request, requestBackend } from '../case/desk.fixture';
import { letterDraft } from './letterDraft';
import { useMarkSent } from './useMarkSent';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

function Letter({ record }: { record: RequestRecord }) {
  const [draft, change] = useState(letterDraft.blank);
  const [isDone, setDone] = useState(false);
  const { mark } = useMarkSent({ request: record, draft, change, onDone: () => setDone(true) });
  return (
    <>
      <button type="button" onClick={() => mark('Отправлено', 'reply_sent')}>
        mark
      </button>
      {isDone && <output>done</output>}
    </>
  );
}

const done = ({ data }: Put) => data.steps?.map((step) => step.done);
const savedOf = ({ data, from }: Put): RequestRecord => ({ ...from, ...data, version: from.version + 1 });

async function desk() {
  const { dataProvider, puts } = requestBackend(request);
  const backend: DataProvider = {
    ...dataProvider,
    create: async (_resource, { data }) => JSON.parse(JSON.stringify({ data: { ...data, id: 1 } })),
  };
  renderCase(backend, (record) => (
    <>
      <CaseSteps request={record} />
      <Letter record={record} />
    </>
  ));
  await screen.findAllByRole('checkbox');
  return (n: number): Promise<Put> =>
    waitFor(() => {
      const found = puts[n];
      if (!found) throw new Error(`call ${n} has not been made`);
      return found;
    });
}

describe('noting that the letter went out', () => {
  it('ticks its step and leaves ticked what was ticked a moment before', async () => {
    const put = await desk();
    fireEvent.click(screen.getByLabelText(/Данные заблокированы/));
    const first = await put(0);
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'mark' })));
    await act(async () => first.answer(savedOf(first)));

    const second = await put(1);
    expect(second.from.version).toBe(4);
    expect(done(second)).toEqual([true, true]);
    expect(screen.queryByText('done')).toBeNull();
    await act(async () => second.answer(savedOf(second)));
    expect(screen.getByText('done')).toBeTruthy();
  });
});
