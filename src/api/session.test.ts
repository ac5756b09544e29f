import { describe, expect, it, vi } from 'vitest';
import { ApiError } from './apiError';
import { createAuthProvider } from './authProvider';
import { backend, type Call, nobodyThere, type Reply } from './backend.fixture';
import { beforeSignOut } from './beforeSignOut';
import { Session } from './session';

const identity = { id: 3, fullName: 'Әсел Нұрланқызы', role: 'support', locale: 'kk' };
const noSession: Reply = { status: 401, body: { status: 401, code: 'session_missing' } };

async function sessionWith(answer: (call: Call) => Reply) {
  const { url, calls } = await backend(answer);
  return { session: new Session(url), calls };
}

async function signedIn(answer: (call: Call) => Reply = () => ({ status: 204 })) {
  const both = await sessionWith((call) => (call.path === '/auth/me' ? { body: identity } : answer(call)));
  await both.session.ask();
  return both;
}

describe('who is signed in', () => {
  it('is asked first, and nobody is told anything before the answer', async () => {
    const { session } = await sessionWith(() => ({ body: identity }));
    const heard: string[] = [];
    session.subscribe(() => heard.push(session.state().status));
    expect(session.state()).toEqual({ status: 'asking' });
    await session.ask();
    expect(session.state()).toEqual({ status: 'signedIn', identity });
    expect(heard).toEqual(['signedIn']);
  });

  it('may be nobody', async () => {
    const { session } = await sessionWith(() => noSession);
    await session.ask();
    expect(session.state()).toEqual({ status: 'signedOut' });
  });

  it.each<[string, Reply, string]>([
    ['answers 500', { status: 500, body: 'oops' }, 'server_error'],
    ['answers with HTML', { body: '<!doctype html>' }, 'not_json'],
    ['names a role that the desk does not know', { body: { ...identity, role: 'root' } }, 'malformed'],
    ['names nobody', { body: 'null' }, 'malformed'],
    ['leaves out the id', { body: { fullName: 'A', role: 'support' } }, 'malformed'],
    ['leaves out the name', { body: { id: 3, role: 'support' } }, 'malformed'],
  ])('is not known where the backend %s, and can be asked again', async (_name, reply, code) => {
    let answer = reply;
    const { session } = await sessionWith(() => answer);
    await session.ask();
    expect(session.state()).toMatchObject({ status: 'failed', error: { code } });
    answer = { body: identity };
    await session.ask();
    expect(session.state()).toMatchObject({ status: 'signedIn' });
  });

  it('is not known where the backend is down', async () => {
    const session = new Session(await nobodyThere());
    await session.ask();
    expect(session.state()).toMatchObject({ status: 'failed', error: { code: 'unreachable' } });
  });
});

describe('signing in', () => {
  it('sends name and password in the body alone', async () => {
    const { session, calls } = await sessionWith(() => ({ body: identity }));
    await session.signIn('support', 'kelisim');
    expect(session.state()).toEqual({ status: 'signedIn', identity });
    expect(calls).toMatchObject([
      { method: 'POST', address: '/auth/login', body: '{"username":"support","password":"kelisim"}' },
    ]);
  });

  it('refused says why and leaves the state', async () => {
    const { session } = await sessionWith(() => ({ status: 401, body: { code: 'invalid_credentials' } }));
    await session.ask();
    await expect(session.signIn('support', 'wrong')).rejects.toMatchObject({ code: 'invalid_credentials' });
    expect(session.state()).toEqual({ status: 'signedOut' });
  });

  it('too often says when to try again', async () => {
    const { session } = await sessionWith(() => ({
      status: 429,
      headers: { 'Retry-After': '900' },
      body: { code: 'too_many_attempts' },
    }));
    await expect(session.signIn('support', 'wrong')).rejects.toMatchObject({ retryAfterMs: 900_000 });
  });
});

describe('the end of a session', () => {
  it('that the backend has ended keeps who was at work', async () => {
    const { session } = await signedIn();
    session.expire();
    expect(session.state()).toEqual({ status: 'expired', identity });
  });

  it('is not the end of one that never was', async () => {
    const { session } = await sessionWith(() => noSession);
    await session.ask();
    session.expire();
    expect(session.state()).toEqual({ status: 'signedOut' });
  });

  it('by signing out is told to the backend', async () => {
    const { session, calls } = await signedIn();
    await session.signOut();
    expect(session.state()).toEqual({ status: 'signedOut' });
    expect(calls.at(-1)).toMatchObject({ method: 'POST', path: '/auth/logout' });
    expect(calls.at(-1)?.headers['content-type']).toBe('application/json');
  });

  it('by signing out waits for what is under way, which the backend takes from nobody afterwards', async () => {
    const { session, calls } = await signedIn();
    let end = (_saved: boolean) => {};
    const forget = beforeSignOut(() => new Promise((resolve) => (end = resolve)));
    const signingOut = session.signOut();
    expect(session.state()).toMatchObject({ status: 'signedIn' });
    expect(calls.map(({ path }) => path)).toEqual(['/auth/me']);
    end(true);
    await signingOut;
    expect(session.state()).toEqual({ status: 'signedOut' });
    forget();
  });

  it('does not come while something could not be saved; asked again they go without it', async () => {
    const { session, calls } = await signedIn();
    const outcomes = [false, true];
    const forget = beforeSignOut(async () => outcomes.shift() ?? true);
    await expect(session.signOut()).rejects.toMatchObject({ code: 'unsaved' });
    expect(session.state()).toMatchObject({ status: 'signedIn' });
    expect(calls.map(({ path }) => path)).toEqual(['/auth/me']);
    await session.signOut();
    expect(session.state()).toEqual({ status: 'signedOut' });
    forget();
  });

  it('by signing out of what the backend no longer knows is the end as well', async () => {
    const { session } = await signedIn(() => noSession);
    await session.signOut();
    expect(session.state()).toEqual({ status: 'signedOut' });
  });

  it('that the backend could not be told of is none: the session goes on', async () => {
    const { session } = await signedIn(() => ({ status: 500 }));
    await expect(session.signOut()).rejects.toMatchObject({ code: 'server_error' });
    expect(session.state()).toMatchObject({ status: 'signedIn' });
  });

  it('is not told to who listens no more', async () => {
    const { session } = await signedIn();
    const listener = vi.fn();
    session.subscribe(listener)();
    session.expire();
    expect(listener).not.toHaveBeenCalled();
  });
});

describe('react-admin', () => {
  it('learns who is at the desk, what they are and what they may', async () => {
    const { session } = await signedIn();
    const auth = createAuthProvider(session);
    await expect(auth.checkAuth({})).resolves.toBeUndefined();
    expect(await auth.getIdentity?.()).toEqual({ id: 3, fullName: identity.fullName });
    expect(await auth.getPermissions?.({})).toBe('support');
    expect(await auth.canAccess?.({ resource: 'requests', action: 'work' })).toBe(true);
    expect(await auth.canAccess?.({ resource: 'requests', action: 'decide_refusal' })).toBe(false);
    expect(await auth.canAccess?.({ resource: 'anything', action: 'list' })).toBe(false);
  });

  it('goes on with the page under a session that has expired', async () => {
    const { session } = await signedIn();
    session.expire();
    const auth = createAuthProvider(session);
    await expect(auth.checkAuth({})).resolves.toBeUndefined();
    expect(await auth.getPermissions?.({})).toBe('support');
  });

  it('is refused where nobody is signed in', async () => {
    const { session } = await sessionWith(() => noSession);
    await session.ask();
    await expect(createAuthProvider(session).checkAuth({})).rejects.toThrow('errors.session_missing');
  });

  it('ends the session on a 401 and on nothing else', async () => {
    const { session } = await signedIn();
    const auth = createAuthProvider(session);
    const others = [new ApiError({ code: 'forbidden', status: 403 }), new ApiError({ code: 'x', status: 0 })];
    for (const error of [...others, new Error('401'), null]) await auth.checkError(error);
    expect(session.state()).toMatchObject({ status: 'signedIn' });

    await auth.checkError(new ApiError({ code: 'session_expired', status: 401 }));
    expect(session.state()).toMatchObject({ status: 'expired' });
  });

  it('signs in and out through the same session', async () => {
    const { session, calls } = await signedIn(({ path }) =>
      path === '/auth/login' ? { body: identity } : { status: 204 },
    );
    const auth = createAuthProvider(session);
    await auth.logout({});
    expect(session.state()).toEqual({ status: 'signedOut' });
    await auth.login({ username: 'support', password: 'kelisim' });
    expect(session.state()).toEqual({ status: 'signedIn', identity });
    expect(calls.map(({ path }) => path)).toEqual(['/auth/me', '/auth/logout', '/auth/login']);
  });
});
