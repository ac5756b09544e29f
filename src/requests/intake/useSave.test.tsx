// @vitest-environment jsdom
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { initI18n } from '../../i18n/i18n';
import { client, renderIntake } from './intakeDesk.fixture';

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

const filled = { clientId: client.id, kind: 'access_copy', channel: 'post' } as const;
const save = () => screen.findByRole('button', { name: 'Зарегистрировать' });
const consents = (locale: string) => [{ id: 1, clientId: client.id, locale, version: 1 }];

/** A complete form, saved while the client's consents, which say the language, are still on their way. */
async function saveEarly(draft: Parameters<typeof renderIntake>[0] = filled) {
  let answer: (found: unknown[] | null) => void = () => undefined;
  const backend = renderIntake(draft, {
    lists: {
      consents: () =>
        new Promise((resolve, reject) => {
          answer = (found) => (found ? resolve(found) : reject(new Error('no answer')));
        }),
    },
  });
  fireEvent.click(await save());
  return { ...backend, answer: (found: unknown[] | null) => act(async () => answer(found)) };
}

describe('a request that is saved before the language of its client is known', () => {
  it('waits for it, and is registered once, with it', async () => {
    const { registered, answer } = await saveEarly();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Регистрируем…' }).disabled).toBe(true);
    expect(registered).toEqual([]);
    await answer(consents('kk'));
    await waitFor(() => expect(registered).toMatchObject([{ clientId: 7, replyLocale: 'kk' }]));
  });

  it('goes with the language of the page where the backend does not say', async () => {
    const { registered, answer } = await saveEarly();
    // react-admin reports each failure there, while it is developed with.
    vi.spyOn(console, 'error').mockImplementationOnce(() => undefined);
    await answer(null);
    await waitFor(() => expect(registered).toMatchObject([{ replyLocale: 'ru' }]));
  });

  it('waits for nothing where the agent has chosen the language', async () => {
    const { registered } = await saveEarly({ ...filled, replyLocale: 'kk' });
    await waitFor(() => expect(registered).toMatchObject([{ replyLocale: 'kk' }]));
  });
});
