import { readFileSync } from 'node:fs';
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { parseCalendar } from '../../../src/deadlines/calendar';
import { parseRules } from '../../../src/deadlines/rules';
import { createApp } from '../app';
import { createSchema, type Database } from '../db/schema';
import type { ServiceOptions } from '../service';
import { type TestClock, testClock } from './clock';
import { expectContractAnswer } from './contractAnswer';
import type { Engine } from './engines';
import { addUsers, type Username } from './fixtures';

/** Monday, 10:00 in Almaty. */
export const startsAt = '2026-11-23T05:00:00.000Z';

export interface Ask {
  method?: 'GET' | 'POST' | 'PUT' | 'DELETE' | 'PATCH' | 'OPTIONS';
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Desk {
  app: FastifyInstance;
  options: ServiceOptions;
  db: Database;
  clock: TestClock;
  users: Record<Username, number>;
  /** Calls the service with a session of this user, or with none; the answer is held against the contract. */
  ask: (who: Username | null, url: string, ask?: Ask) => Promise<LightMyRequestResponse>;
  /** Signs the user in anew. */
  signIn: (who: Username) => Promise<LightMyRequestResponse>;
  close: () => Promise<void>;
}

const publicFile = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/calendar/${name}`, import.meta.url), 'utf8'));

/** A service on a database of its own, with the demo users and nothing else. */
export async function openDesk(engine: Engine, options: Partial<ServiceOptions> = {}): Promise<Desk> {
  const { db, close } = await engine.open();
  await createSchema(db);
  const users = await addUsers(db);
  const clock = testClock(startsAt);
  const calendar = parseCalendar(publicFile('kz.json'));
  const rules = parseRules(publicFile('rules.json'));
  const whole = { db, clock, calendar, rules, ...options };
  const app = await createApp(whole);
  const sessions = new Map<Username, string>();

  async function call(
    url: string,
    { method = 'GET', body, headers = {} }: Ask,
  ): Promise<LightMyRequestResponse> {
    const request: InjectOptions = { method, url, headers };
    if (method === 'POST' || method === 'PUT') {
      request.headers = { 'content-type': 'application/json', ...headers };
      request.payload = typeof body === 'string' ? body : JSON.stringify(body);
    }
    const answer = await app.inject(request);
    expectContractAnswer(method, url, answer, clock.now());
    return answer;
  }

  async function signIn(username: Username): Promise<LightMyRequestResponse> {
    const answer = await call('/api/auth/login', { method: 'POST', body: { username, password: 'kelisim' } });
    const sid = answer.cookies.find(({ name }) => name === 'sid');
    if (sid) sessions.set(username, sid.value);
    return answer;
  }

  async function ask(who: Username | null, url: string, what: Ask = {}): Promise<LightMyRequestResponse> {
    if (!who) return call(url, what);
    if (!sessions.has(who)) expect((await signIn(who)).statusCode).toBe(200);
    const headers = { cookie: `sid=${sessions.get(who)}`, ...what.headers };
    const answer = await call(url, { ...what, headers });
    // Tests move the clock by days; who is signed in is another test's matter.
    if (answer.statusCode !== 401 || what.headers?.cookie) return answer;
    await signIn(who);
    return call(url, { ...what, headers: { ...headers, cookie: `sid=${sessions.get(who)}` } });
  }

  const closeAll = async () => {
    await app.close();
    await close();
  };
  return { app, options: whole, db, clock, users, ask, signIn, close: closeAll };
}

/** The address of a list. */
export function listUrl(resource: string, query: Record<string, unknown> = {}): string {
  const parameters = new URLSearchParams(
    Object.entries(query).map(([name, value]) => [name, JSON.stringify(value)]),
  );
  return `/api/${resource}?${parameters}`;
}

/** That the answer refuses these fields with these codes, and no others. */
export function expectInvalid(answer: LightMyRequestResponse, codes: Record<string, string>): void {
  const { code, errors } = answer.json();
  expect({ status: answer.statusCode, code }).toEqual({ status: 422, code: 'invalid' });
  const told = Object.entries<{ message: string }>(errors).map(([field, { message }]) => [field, message]);
  expect(Object.fromEntries(told)).toEqual(codes);
}
