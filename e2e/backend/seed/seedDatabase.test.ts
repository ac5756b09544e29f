import { readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { parseCalendar } from '../../../src/deadlines/calendar';
import { parseRules } from '../../../src/deadlines/rules';
import { passwordMatches } from '../auth/password';
import { openDatabase } from '../db/open';
import { copyText } from './copySink';
import { generate } from './generate';
import { isEmpty, seedDatabase } from './seedDatabase';
import { demoPassword } from './staff';

const read = (name: string): unknown => JSON.parse(readFileSync(`public/calendar/${name}`, 'utf8'));
const facts = {
  clients: 60,
  now: Date.parse('2026-11-24T11:30:00Z'),
  calendar: parseCalendar(read('kz.json')),
  rules: parseRules(read('rules.json')),
};

describe('the load', () => {
  it('puts what was generated into the database, without a trace of what was there, and the demo users', async () => {
    const { db, close } = await openDatabase({ dataDir: 'memory://' });
    try {
      await seedDatabase(db, { ...facts, clients: 5, seed: 3 });
      await seedDatabase(db, facts);
      const requests = [...generate(facts).stories].flatMap((story) => story.requests);
      const stored = await db.selectFrom('requests').selectAll().orderBy('id').execute();
      expect(stored).toEqual(requests.toSorted((a, b) => a.id - b.id));
      const clients = await db.selectFrom('clients').select('id').execute();
      expect(clients).toHaveLength(60);
      expect(await isEmpty(db)).toBe(false);
      const next = await sql<{ id: number }>`insert into "login_attempts" ("subject", "at")
        values ('user:a', now()) returning "id"`.execute(db);
      expect(next.rows[0]?.id).toBe(1);
      const event = await sql<{
        id: number;
      }>`insert into "request_events" ("requestId", "at", "type", "details")
        values (1, now(), 'note', '{}') returning "id"`.execute(db);
      const count = await sql<{
        count: number;
      }>`select count(*)::int as "count" from "request_events"`.execute(db);
      expect(event.rows[0]?.id).toBe(count.rows[0]?.count);
      const users = await db.selectFrom('users').selectAll().orderBy('id').execute();
      expect(users.filter(({ active }) => active).map(({ username }) => username)).toEqual([
        'support',
        'support2',
        'support3',
        'compliance',
        'compliance2',
        'manager',
      ]);
      expect(await passwordMatches(demoPassword, users[0]?.passwordHash)).toBe(true);
    } finally {
      await close();
    }
  });
});

it('writes a row as COPY reads it', () => {
  const row = {
    id: 1,
    note: 'a\tb\\c\nd',
    steps: [{ key: 'x"y' }],
    codes: ['a', 'b'],
    none: null,
    yes: true,
  };
  expect(copyText([row], Object.keys(row))).toBe('1\ta\\tb\\\\c\\nd\t[{"key":"x\\\\"y"}]\t{a,b}\t\\N\tt\n');
});
