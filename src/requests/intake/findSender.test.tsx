// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ClientRecord } from '../../api/records';
import { initI18n } from '../../i18n/i18n';
import { client, drop, letterFile, renderIntake } from './intakeDesk.fixture';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

const described = { isNotClient: true, requesterNote: 'Дочь клиентки, ответить по почте' };
const note = () => screen.findByLabelText<HTMLTextAreaElement>('Кто обратился и как ему ответить');

/** Somebody who is no client has been described; then their letter comes, and its sender is asked for. */
async function askForSender(found: readonly ClientRecord[]) {
  const backend = renderIntake(described, { found });
  await drop(letterFile());
  fireEvent.click(await screen.findByRole('button', { name: /^Найти отправителя/ }));
  return backend;
}

describe('the sender of a letter, asked for where the requester had been described', () => {
  it('who is nobody among the clients is said to be so, and the description stays', async () => {
    const { lookups } = await askForSender([]);
    expect(await screen.findByText(/^По почте никто не найден; поиск записан\./)).toBeTruthy();
    expect((await note()).value).toBe(described.requesterNote);
    expect(lookups).toEqual([{ by: 'email', value: 'aigul@mail.kz' }]);
    // The button has gone; the keyboard is where the next answer is due.
    expect(document.activeElement).not.toBe(document.body);
  });

  it('who is one of several is there to be chosen', async () => {
    await askForSender([client, { ...client, id: 8, number: 'C-0000008' }]);
    expect(await screen.findByText('C-0000008')).toBeTruthy();
    expect(screen.getByText(/^Найдено 2 клиента\./)).toBeTruthy();
  });

  it('who is a client is chosen', async () => {
    await askForSender([client]);
    expect(await screen.findByText(/^Найден по адресу отправителя письма/)).toBeTruthy();
  });
});
