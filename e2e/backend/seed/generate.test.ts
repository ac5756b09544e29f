import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseCalendar } from '../../../src/deadlines/calendar';
import { cookieConsentLimit, retentionUntil } from '../../../src/deadlines/calendarTerms';
import { dueDates } from '../../../src/deadlines/dueDates';
import { parseRules } from '../../../src/deadlines/rules';
import { isIin } from '../../../src/policy/iin';
import { requestKindRule } from '../../../src/policy/requestKinds';
import { isOpen } from '../../../src/requests/transitions';
import { generate, type Story } from './generate';

const read = (name: string): unknown => JSON.parse(readFileSync(`public/calendar/${name}`, 'utf8'));
const calendar = parseCalendar(read('kz.json'));
const rules = parseRules(read('rules.json'));
/** A Tuesday afternoon. */
const now = Date.parse('2026-11-24T11:30:00Z');
const facts = { clients: 2000, now, calendar, rules };

let stories: Story[] = [];
beforeAll(() => {
  stories = [...generate(facts).stories];
});
const requests = () => stories.flatMap((story) => story.requests);
const open = () => requests().filter(({ status }) => isOpen(status));

describe('the proportions', () => {
  it('hold for 2,000 clients', () => {
    const consents = stories.flatMap((story) => story.consents);
    const disclosures = stories.flatMap((story) => story.disclosures);
    expect(stories.filter(({ client }) => client)).toHaveLength(2000);
    expect(consents.length).toBeGreaterThan(3300);
    expect(consents.length).toBeLessThan(3800);
    expect(disclosures).toHaveLength(8000);
    expect(disclosures.filter(({ reviewStatus }) => reviewStatus === 'pending')).toHaveLength(300);
    expect(requests()).toHaveLength(600);
    expect(open()).toHaveLength(60);
  });

  it('hold for 50 clients', () => {
    const few = [...generate({ ...facts, clients: 50 }).stories];
    expect(few.flatMap((story) => story.disclosures)).toHaveLength(200);
    expect(few.flatMap((story) => story.requests)).toHaveLength(15);
  });

  it('come out the same for the same seed and now', () => {
    const once = () => [...generate({ ...facts, clients: 40, seed: 7 }).stories];
    expect(once()).toEqual(once());
    const other = [...generate({ ...facts, clients: 40, seed: 8 }).stories];
    expect(other).not.toEqual(once());
  });
});

describe('a client', () => {
  it('has an IIN that is right, its own, and of its birth date', () => {
    const identities = stories.flatMap(({ identity }) => identity ?? []);
    const birthDates = new Map(
      stories.flatMap(({ client }) => (client ? [[client.id, client.birthDate]] : [])),
    );
    for (const { iin, clientId } of identities) {
      expect(isIin(iin), iin).toBe(true);
      expect(birthDates.get(clientId)?.slice(2).replaceAll('-', '')).toBe(iin.slice(0, 6));
    }
    for (const field of ['iin', 'phone', 'email'] as const) {
      const values = identities.flatMap((identity) => identity[field] ?? []);
      expect(new Set(values).size).toBe(values.length);
    }
  });

  it('is named in one gender throughout, the gender of the IIN', () => {
    let seen = 0;
    for (const { client, identity } of stories) {
      if (!client?.middleName || !identity) continue;
      seen += 1;
      const woman = /(қызы|кызы|овна|евна|ична|инична)$/.test(client.middleName);
      expect(/(ұлы|улы|ович|евич|ич)$/.test(client.middleName), client.middleName).toBe(!woman);
      expect(Number(identity.iin[6]) % 2 === 0).toBe(woman);
      if (/(ова|ева|ёва|ская)$/.test(client.lastName)) expect(woman).toBe(true);
      if (/(ов|ев|ёв|ский)$/.test(client.lastName)) expect(woman).toBe(false);
    }
    expect(seen).toBeGreaterThan(1000);
  });

  it('is kept for five years, and keeps nothing that identifies once erased', () => {
    for (const { client, identity } of stories) {
      if (!client) continue;
      const from = client.accountClosedAt ?? client.lastServiceAt;
      expect(client.retentionUntil).toBe(from && retentionUntil(from));
      if (client.status === 'erased')
        expect({ identity, name: client.lastName }).toEqual({ identity: null, name: '' });
    }
  });
});

describe('a request', () => {
  it('is due when the rules say', () => {
    for (const { kind, receivedAt, dueAt, legalDueAt, ruleId } of requests()) {
      expect({ dueAt, legalDueAt, ruleId }).toEqual({
        dueAt: dueDates({ kind, receivedAt, calendar, rules }).dueAt,
        legalDueAt: dueDates({ kind, receivedAt, calendar, rules }).legalDueAt,
        ruleId: dueDates({ kind, receivedAt, calendar, rules }).ruleId,
      });
    }
  });

  it('that is open is overdue, due today, or due later', () => {
    const dues = open().map(({ dueAt }) => dueAt ?? '');
    expect(dues.filter((dueAt) => Date.parse(dueAt) < now).length).toBeGreaterThanOrEqual(5);
    expect(dues.filter((dueAt) => dueAt === '2026-11-24T13:00:00.000Z').length).toBeGreaterThanOrEqual(5);
    expect(dues.filter((dueAt) => dueAt === '2026-11-25T13:00:00.000Z').length).toBeGreaterThanOrEqual(5);
  });

  it('has a history in order, from its registration to its state, before now', () => {
    for (const story of stories) {
      for (const request of story.requests) {
        const events = story.events.filter(({ requestId }) => requestId === request.id);
        const instants = events.map(({ at }) => at);
        expect(events[0]?.type).toBe('registered');
        expect(instants).toEqual([...instants].sort());
        expect(Date.parse(instants[0] ?? '')).toBeGreaterThanOrEqual(Date.parse(request.receivedAt));
        expect(Date.parse(instants.at(-1) ?? '')).toBeLessThan(now);
        const done = request.steps.filter((step) => step.done);
        expect(events.filter(({ type }) => type === 'step_done')).toHaveLength(done.length);
        expect(events.some(({ type }) => type === 'started')).toBe(request.status !== 'new');
        expect(events.some(({ type }) => type === 'breached')).toBe(request.breachedAt !== null);
        if (!isOpen(request.status)) expect(events.some(({ type }) => type === request.status)).toBe(true);
      }
    }
  });

  it('that is closed has no open step, no open notice, and a reason where it is late', () => {
    for (const story of stories) {
      for (const request of story.requests.filter(({ status }) => status === 'closed')) {
        expect(request.steps.every((step) => step.done)).toBe(true);
        const notices = story.notices.filter(({ requestId }) => requestId === request.id);
        expect(notices.every(({ status }) => status === 'confirmed' || status === 'waived')).toBe(true);
        const late = request.dueAt !== null && (request.closedAt ?? '') > request.dueAt;
        expect(request.lateReason !== null).toBe(late);
        expect(request.breachedAt).toBe(late ? request.dueAt : null);
      }
    }
  });

  it('that was a withdrawal has ended the consents and stopped the processing', () => {
    const closed = stories.filter(({ requests: own }) =>
      own.some(({ kind, status }) => kind === 'processing_withdrawal' && status === 'closed'),
    );
    expect(closed.length).toBeGreaterThan(50);
    for (const { client, consents } of closed) {
      expect(client?.status).toBe('processing_stopped');
      expect(consents.filter(({ kind, status }) => kind !== 'cookies' && status === 'active')).toEqual([]);
    }
  });

  it('leaves eight open withdrawals at least that can be worked on to the end', () => {
    const good = stories.filter(
      ({ client, requests: own, notices, consents }) =>
        client?.outstandingObligations === 0 &&
        notices.length > 0 &&
        consents.some(({ kind, status }) => kind === 'processing' && status === 'active') &&
        own.some(
          ({ kind, status }) => kind === 'processing_withdrawal' && ['new', 'in_progress'].includes(status),
        ),
    );
    expect(good.length).toBeGreaterThanOrEqual(8);
  });

  it('tells those recipients alone who got the data before it came', () => {
    for (const { requests: own, notices, disclosures } of stories) {
      for (const notice of notices) {
        const request = own.find(({ id }) => id === notice.requestId);
        expect(request && requestKindRule(request.kind).notices).not.toBe('none');
        const got = disclosures.some(
          (one) => one.recipientId === notice.recipientId && one.disclosedAt < (request?.receivedAt ?? ''),
        );
        expect(got).toBe(true);
      }
    }
  });
});

describe('a consent', () => {
  it('to cookies lapses after thirteen months and says so', () => {
    const cookies = stories.flatMap(({ consents }) => consents).filter(({ kind }) => kind === 'cookies');
    expect(cookies.some(({ status }) => status === 'expired')).toBe(true);
    for (const { givenAt, expiresAt, status } of cookies) {
      expect(expiresAt).toBe(cookieConsentLimit(givenAt));
      expect(status === 'expired').toBe(Date.parse(expiresAt ?? '') <= now);
    }
  });
});

it('nothing is known of what comes after now', () => {
  const instant = new Date(now).toISOString();
  for (const { consents, disclosures, client } of stories) {
    for (const { givenAt, withdrawnAt } of consents)
      expect(givenAt < instant && (withdrawnAt ?? '') < instant).toBe(true);
    for (const one of disclosures)
      expect(one.disclosedAt < instant && (one.reviewedAt ?? '') < instant).toBe(true);
    expect((client?.registeredAt ?? '') < instant && (client?.accountClosedAt ?? '') < instant).toBe(true);
  }
});
