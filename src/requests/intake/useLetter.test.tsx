// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { initI18n } from '../../i18n/i18n';
import { readLetter } from '../letterFile/readLetter';
import { client, drop, letterFile, renderIntake } from './intakeDesk.fixture';

// The code that reads letters comes with the first of them: it may be gone by then, with the network or an older desk.
vi.mock('../letterFile/readLetter', async (original) => {
  const real = await original<typeof import('../letterFile/readLetter')>();
  return { ...real, readLetter: vi.fn(real.readLetter) };
});

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

it('a letter that could not be looked into is said to be so, stays among the files, and is read on another try', async () => {
  const failed = vi.mocked(readLetter).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  renderIntake({ clientId: client.id });
  await drop(letterFile());
  const alert = await screen.findByRole('alert');
  expect(alert.textContent).toContain(
    'Письмо «otzyv.eml» будет приложено к обращению, но прочитать его не удалось',
  );
  expect(alert.textContent).not.toContain('fetch');
  expect(screen.getByText('otzyv.eml')).toBeTruthy();
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Зарегистрировать' }).disabled).toBe(false);

  fireEvent.click(screen.getByRole('button', { name: 'Повторить' }));
  expect(await screen.findByText(/^Форма заполнена по письму «otzyv\.eml»/)).toBeTruthy();
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  expect(failed).toHaveBeenCalledTimes(2);
});

it('that a letter could not be looked into is nothing to speak of once it has been taken off', async () => {
  vi.mocked(readLetter).mockRejectedValueOnce(new TypeError('Failed to fetch'));
  renderIntake({ clientId: client.id });
  await drop(letterFile());
  await screen.findByRole('alert');
  fireEvent.click(screen.getByRole('button', { name: 'Убрать файл otzyv.eml' }));
  expect(screen.queryByRole('alert')).toBeNull();
});
