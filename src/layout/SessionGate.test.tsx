// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { backend, type Call, type Reply } from '../api/backend.fixture';
import { Session } from '../api/session';
import { initI18n } from '../i18n/i18n';
import { useStaffIdentity } from '../ui/identity';
import { SessionGate } from './SessionGate';

const people: Record<string, object> = {
  support: { id: 3, fullName: 'Әсел Нұрланқызы', role: 'support' },
  manager: { id: 4, fullName: 'Игорь Петров', role: 'manager' },
};

beforeEach(async () => {
  await initI18n('ru');
});
afterEach(cleanup);

/** A backend where the one password is «kelisim». */
function signsIn({ path, body }: Call): Reply {
  if (path === '/auth/me') return { status: 401, body: { status: 401, code: 'session_missing' } };
  const { username, password }: { username: string; password: string } = JSON.parse(body);
  const person = people[username];
  if (person && password === 'kelisim') return { body: person };
  return {
    status: 401,
    headers: { 'X-Request-Id': 'r4' },
    body: { status: 401, code: 'invalid_credentials' },
  };
}

function Desk() {
  const { fullName } = useStaffIdentity();
  const [text, setText] = useState('');
  return (
    <>
      <p data-testid="who">{fullName}</p>
      <input aria-label="note" value={text} onChange={(event) => setText(event.target.value)} />
    </>
  );
}

async function open(answer: (call: Call) => Reply = signsIn, demoUsers: readonly string[] = []) {
  const { url, calls } = await backend(answer);
  const session = new Session(url);
  render(
    <SessionGate session={session} demo={{ users: demoUsers, password: 'kelisim' }}>
      <Desk />
    </SessionGate>,
  );
  await act(() => session.ask());
  return { session, calls };
}

const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const note = () => screen.getByLabelText<HTMLInputElement>('note');

async function signIn(username: string, password = 'kelisim'): Promise<void> {
  fireEvent.change(await field('Имя пользователя'), { target: { value: username } });
  fireEvent.change(await field('Пароль'), { target: { value: password } });
  fireEvent.click(screen.getByRole('button', { name: 'Войти' }));
}

describe('the desk', () => {
  it('is shown to nobody before they have signed in', async () => {
    await open();
    expect(await field('Имя пользователя')).toBeTruthy();
    expect(screen.queryByTestId('who')).toBeNull();
    await signIn(' support ');
    expect((await screen.findByTestId('who')).textContent).toBe('Әсел Нұрланқызы');
    expect(screen.queryByLabelText('Пароль')).toBeNull();
  });

  it('says that the backend fails, and asks again on a click', async () => {
    let answer: Reply = { status: 500, body: '<h1>Oops</h1>' };
    await open(() => answer);
    expect(screen.getByRole('alert').textContent).toContain('На сервере произошла ошибка');
    answer = { body: people.support };
    fireEvent.click(screen.getByRole('button', { name: 'Повторить' }));
    expect((await screen.findByTestId('who')).textContent).toBe('Әсел Нұрланқызы');
  });
});

describe('a wrong password', () => {
  it('is said with the trace, keeps what was typed, and can be tried again', async () => {
    await open();
    await signIn('support', 'kelisin');
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('Имя пользователя или пароль неверны');
    expect(alert.textContent).toContain('r4');
    expect((await field('Имя пользователя')).value).toBe('support');
    expect((await field('Пароль')).value).toBe('kelisin');
    await signIn('support');
    expect(await screen.findByTestId('who')).toBeTruthy();
  });
});

describe('the demo', () => {
  it('offers its users by name, and nothing else does', async () => {
    await open(signsIn, ['manager']);
    fireEvent.click(await screen.findByRole('button', { name: 'manager' }));
    fireEvent.click(screen.getByRole('button', { name: 'Войти' }));
    expect((await screen.findByTestId('who')).textContent).toBe('Игорь Петров');
    cleanup();
    await open();
    await field('Имя пользователя');
    expect(screen.queryByRole('button', { name: 'manager' })).toBeNull();
  });
});

describe('a session that ends in the middle of work', () => {
  async function interrupted() {
    const { session } = await open();
    await signIn('support');
    await screen.findByTestId('who');
    fireEvent.change(note(), { target: { value: 'half a sentence' } });
    act(() => session.expire());
    expect(await screen.findByText(/Сеанс закончился/)).toBeTruthy();
    expect(screen.getByTestId('who').closest('[hidden]')).not.toBeNull();
  }

  it('keeps what was typed, out of sight, for the same person', async () => {
    await interrupted();
    await signIn('support');
    await waitFor(() => expect(screen.getByTestId('who').closest('[hidden]')).toBeNull());
    expect(note().value).toBe('half a sentence');
  });

  it('leaves nothing of it to another', async () => {
    await interrupted();
    await signIn('manager');
    await waitFor(() => expect(screen.getByTestId('who').textContent).toBe('Игорь Петров'));
    expect(note().value).toBe('');
  });
});
