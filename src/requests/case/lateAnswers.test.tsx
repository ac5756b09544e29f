// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import type { DataProvider } from 'react-admin';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { CaseSteps } from './CaseSteps';
import { type Put, renderCase, request, requestBackend } from './desk.fixture';
import { NoteForm } from './timeline/NoteForm';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

/** A page that can be left and come back to. */
function Leaving({ record }: { record: RequestRecord }) {
  const [away, setAway] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setAway(!away)}>
        leave or return
      </button>
      {!away && <CaseSteps request={record} />}
      {!away && <NoteForm requestId={record.id} />}
    </>
  );
}

const leaveOrReturn = () => fireEvent.click(screen.getByRole('button', { name: 'leave or return' }));
const note = () => screen.getByLabelText<HTMLTextAreaElement>('Заметка');
const type = (text: string) => fireEvent.change(note(), { target: { value: text } });
const addNote = () => fireEvent.click(screen.getByRole('button', { name: 'Добавить заметку' }));
const done = ({ data }: Put) => data.steps?.map((step) => step.done);
const savedOf = ({ data, from }: Put): RequestRecord => ({ ...from, ...data, version: from.version + 1 });

async function desk() {
  const backend = requestBackend(request);
  const notes: { text: string; answer: () => void }[] = [];
  const dataProvider: DataProvider = {
    ...backend.dataProvider,
    create: (_resource, { data }) =>
      new Promise((resolve) => {
        const answer = () => resolve(JSON.parse(JSON.stringify({ data: { ...data, id: notes.length } })));
        notes.push({ text: String(data.text), answer });
      }),
  };
  renderCase(dataProvider, (record) => <Leaving record={record} />);
  await screen.findAllByRole('checkbox');
  const nth = async <T,>(list: readonly T[], n: number): Promise<T> =>
    waitFor(() => {
      const found = list[n];
      if (!found) throw new Error(`call ${n} has not been made`);
      return found;
    });
  return {
    notes,
    put: (n: number) => nth(backend.puts, n),
    noteSent: (n: number) => nth(notes, n),
  };
}

describe('an answer that comes when the page has been left', () => {
  it('is followed by the ticks that were waiting for it', async () => {
    const { put } = await desk();
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    const first = await put(0);
    expect(done(first)).toEqual([true, false]);
    leaveOrReturn();
    await act(async () => first.answer(savedOf(first)));
    const second = await put(1);
    expect(second.from.version).toBe(4);
    expect(done(second)).toEqual([true, true]);
  });

  it('is what a tick on the page that has come back is made from', async () => {
    const { put } = await desk();
    const [firstBox] = screen.getAllByRole('checkbox');
    if (firstBox) fireEvent.click(firstBox);
    const first = await put(0);
    leaveOrReturn();
    leaveOrReturn();
    const [, secondBox] = screen.getAllByRole('checkbox');
    if (secondBox) fireEvent.click(secondBox);
    await act(async () => first.answer(savedOf(first)));
    const second = await put(1);
    expect(second.from.version).toBe(4);
    expect(done(second)).toEqual([true, true]);
  });

  it('takes the note that it brought out of the draft: it is not sent twice', async () => {
    const { noteSent } = await desk();
    type('Клиент перезвонит');
    addNote();
    const sent = await noteSent(0);
    leaveOrReturn();
    await act(async () => sent.answer());
    leaveOrReturn();
    expect(note().value).toBe('');
  });
});

describe('what is typed while the note before it is on its way', () => {
  it('stays when that one has been saved', async () => {
    const { noteSent } = await desk();
    type('Клиент перезвонит');
    addNote();
    const sent = await noteSent(0);
    expect(sent.text).toBe('Клиент перезвонит');
    type('Клиент перезвонит завтра');
    await act(async () => sent.answer());
    expect(note().value).toBe('Клиент перезвонит завтра');
  });

  it('is not in the way where nothing was: the field is empty for the next note', async () => {
    const { noteSent } = await desk();
    type('Клиент перезвонит');
    addNote();
    const sent = await noteSent(0);
    await act(async () => sent.answer());
    await waitFor(() => expect(note().value).toBe(''));
  });
});
