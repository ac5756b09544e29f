import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { audit } from '../audit';
import type { Caller } from '../call';
import { bodyReader } from '../http/readBody';
import { Refusal } from '../http/refusal';
import { requireSession, traceOf } from '../operations';
import type { ServiceOptions } from '../service';
import { passwordMatches } from './password';
import { endSession, openSession, sessionMs } from './sessions';
import { countAttempt, forgetAttempt } from './throttle';

const readCredentials = bodyReader('Credentials', ['username', 'password'], ['username', 'password']);
const localHosts = new Set(['localhost', '127.0.0.1', '[::1]']);

function cookieOptions(request: FastifyRequest) {
  const address = `http://${request.host}`;
  const secure = !URL.canParse(address) || !localHosts.has(new URL(address).hostname);
  return { path: '/', httpOnly: true, sameSite: 'strict', secure } as const;
}

function findUser(options: ServiceOptions, username: string) {
  return options.db
    .selectFrom('users')
    .selectAll()
    .where('username', '=', username)
    .where('active', '=', true)
    .executeTakeFirst();
}

async function signIn(
  options: ServiceOptions,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Caller> {
  const { db } = options;
  const { username, password } = readCredentials(request.body);
  const name = username.trim().toLowerCase().slice(0, 200);
  const attempt = await countAttempt(db, [`user:${name}`, `address:${request.ip}`], request.now);
  const user = await findUser(options, name);
  if (!(await passwordMatches(password, user?.passwordHash)) || !user) {
    await audit(db, traceOf(request), 'sign_in_failed', 'users', user?.id ?? null);
    throw new Refusal(401, 'invalid_credentials');
  }
  await forgetAttempt(db, attempt, request.now);
  if (request.cookies.sid) await endSession(db, request.cookies.sid);
  const token = await openSession(db, user.id, request.now);
  reply.setCookie('sid', token, { ...cookieOptions(request), maxAge: sessionMs / 1000 });
  const { id, fullName, role, locale } = user;
  await audit(db, { ...traceOf(request), actorId: id }, 'sign_in', 'users', id);
  return { id, fullName, role, locale };
}

async function signOut(options: ServiceOptions, request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const caller = await requireSession(options, request);
  await endSession(options.db, request.cookies.sid ?? '');
  await audit(options.db, traceOf(request), 'sign_out', 'users', caller.id);
  reply.clearCookie('sid', cookieOptions(request)).code(204);
}

/** `/api/auth`: the operations that need no permission of a role. */
export function serveSessions(app: FastifyInstance, options: ServiceOptions): void {
  app.post('/api/auth/login', (request, reply) => signIn(options, request, reply));
  app.get('/api/auth/me', (request) => requireSession(options, request));
  app.post('/api/auth/logout', async (request, reply) => {
    await signOut(options, request, reply);
    return reply.send();
  });
}
