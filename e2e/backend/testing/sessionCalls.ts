import type { Desk } from './desk';

export const minute = 60_000;

/** Calls about sessions. */
export function sessionCalls(desk: Desk) {
  const login = (username: string, password: string, headers: Record<string, string> = {}) =>
    desk.ask(null, '/api/auth/login', { method: 'POST', body: { username, password }, headers });
  const me = (cookie: string) => desk.ask(null, '/api/auth/me', { headers: { cookie } });
  /** Signs `support` in; the cookie to send. */
  const openSession = async () => {
    const answer = await login('support', 'kelisim');
    return `sid=${answer.cookies.find(({ name }) => name === 'sid')?.value}`;
  };
  return { login, me, openSession };
}
