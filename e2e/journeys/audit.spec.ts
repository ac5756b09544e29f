import type { Locator, Page } from '@playwright/test';
import { sql } from 'kysely';
import type { Database } from '../backend/db/schema';
import { changeAnswers } from '../fixtures/answers';
import { expect, test } from '../fixtures/test';
import { type Language, languages, textsOf } from '../fixtures/texts';

/** The trail, as whoever answers for the data goes through it. */
class AuditTrail {
  readonly page: Page;
  private readonly t: ReturnType<typeof textsOf>;

  constructor(page: Page, language: Language) {
    this.page = page;
    this.t = textsOf(language);
  }

  get table(): Locator {
    return this.page.getByRole('table', { name: this.t('layout.registers.audit') });
  }

  get rows(): Locator {
    return this.table.locator('tbody tr');
  }

  filter(name: 'resource' | 'recordId' | 'from' | 'until'): Locator {
    const labels = {
      resource: this.t('audit.filters.resource'),
      recordId: this.t('registers.number.label'),
      from: this.t('registers.days.from', { field: this.t('audit.fields.at') }),
      until: this.t('registers.days.until', { field: this.t('audit.fields.at') }),
    };
    return this.page.getByLabel(labels[name], { exact: true });
  }

  choice(name: 'actor' | 'action'): Locator {
    return this.page.getByLabel(this.t(`audit.fields.${name}`), { exact: true });
  }

  async type(name: 'recordId' | 'from' | 'until', text: string): Promise<void> {
    await this.filter(name).fill(text);
    await this.filter(name).press('Enter');
  }

  async expectTotal(total: number): Promise<void> {
    const shown = { from: 1, to: Math.min(total, 25), total };
    await expect(this.page.getByText(this.t('common.rangeOfTotal', shown))).toBeVisible();
  }
}

async function countEvents(db: Database, where: string): Promise<number> {
  const { rows } = await sql<{ count: string }>`
    select count(*) from "audit_events" where ${sql.raw(where)}`.execute(db);
  return Number(rows[0]?.count);
}

for (const language of languages) {
  test(`an act stands in the trail with who, what, where from and the way to its record, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const staff = await desk.as('support');
    const me = await staff.call<{ id: number; fullName: string }>('GET', 'auth/me');
    const { id: clientId } = await desk.clients.next();
    const { id } = await staff.register({
      clientId,
      kind: 'access_copy',
      receivedAt: '2026-11-23T03:30:00Z',
    });
    await staff.call('POST', 'identity-views', { clientId, requestId: id, reason: 'contact_client' });
    const { requestId } = await desk.db
      .selectFrom('audit_events')
      .select('requestId')
      .where('action', '=', 'register')
      .where('recordId', '=', id)
      .executeTakeFirstOrThrow();

    const page = await sitDown({
      as: 'manager',
      language,
      at: '/audit',
      context: { permissions: ['clipboard-read', 'clipboard-write'] },
    });
    const trail = new AuditTrail(page, language);
    await trail.choice('actor').selectOption(me.fullName);
    await trail.choice('action').selectOption(t('enums.auditAction.register'));
    await trail.type('recordId', String(id));
    await trail.expectTotal(1);
    for (const text of [me.fullName, t('enums.auditAction.register'), t('enums.requestKind.access_copy')]) {
      await expect(trail.rows).toContainText(text);
    }
    await expect(trail.rows).toContainText('127.0.0.1');
    await page.getByRole('button', { name: t('audit.copyTrace', { id: requestId ?? '' }) }).click();
    await expect(page.getByText(t('audit.traceCopied', { id: requestId ?? '' }))).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(requestId);

    // The address says as much to whoever gets it, and names nobody's client.
    await page.reload();
    await trail.expectTotal(1);
    await expect(trail.choice('actor')).toHaveValue(String(me.id));
    await trail.rows.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/requests/${id}$`));

    await page.goto('/audit');
    await trail.filter('resource').selectOption(t('audit.resources.clients'));
    await trail.type('recordId', `№ ${clientId}`);
    const view = trail.rows.filter({ hasText: t('enums.identityViewReason.contact_client') }).first();
    await expect(view).toContainText(t('enums.auditAction.view_identity'));
    await expect(view.getByRole('link', { name: t('audit.details.request', { id }) })).toBeVisible();
    await view.getByText(me.fullName).click();
    await expect(page).toHaveURL(new RegExp(`/clients/${clientId}$`));
  });
}

test('the trail has as many events as the table, by person, action, kind of record and day, the newest on top', async ({
  desk,
  sitDown,
}) => {
  const t = textsOf('ru');
  const page = await sitDown({ as: 'compliance', at: '/audit' });
  const trail = new AuditTrail(page, 'ru');
  await trail.expectTotal(await countEvents(desk.db, 'true'));
  const times = await trail.rows
    .locator('time')
    .evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
  expect(times).toEqual(times.toSorted().reverse());
  expect(times).toHaveLength(25);

  await trail.choice('action').selectOption(t('enums.auditAction.view_identity'));
  await trail.expectTotal(await countEvents(desk.db, `"action" = 'view_identity'`));
  const { id, fullName } = await (await desk.as('support2')).call<{ id: number; fullName: string }>(
    'GET',
    'auth/me',
  );
  await trail.choice('actor').selectOption(fullName);
  const ofPerson = `"action" = 'view_identity' and "actorId" = ${id}`;
  await trail.expectTotal(await countEvents(desk.db, ofPerson));
  await trail.filter('resource').selectOption(t('audit.resources.clients'));
  await trail.expectTotal(await countEvents(desk.db, `${ofPerson} and "resource" = 'clients'`));
  await trail.type('from', '9.11');
  await expect(trail.filter('from')).toHaveValue('09.11.2026');
  const since = `${ofPerson} and "at" >= '2026-11-09T00:00:00+05:00'`;
  await trail.expectTotal(await countEvents(desk.db, since));

  await page.goto('/audit');
  await trail.choice('actor').selectOption(t('audit.nobody'));
  await trail.expectTotal(await countEvents(desk.db, '"actorId" is null'));
});

test('days are those of Almaty, wherever the workstation stands, and what is no day is said to be none', async ({
  desk,
  sitDown,
}) => {
  const ats = [
    '2026-10-04T18:59:59Z',
    '2026-10-04T19:00:00Z',
    '2026-10-05T18:59:59Z',
    '2026-10-05T19:00:00Z',
  ];
  const event = { actorId: null, action: 'denied', resource: 'agent-loads', recordId: null } as const;
  await desk.db
    .insertInto('audit_events')
    .values(ats.map((at) => ({ ...event, at, requestId: null, ip: null, details: '{}' })))
    .execute();
  const t = textsOf('kk');
  const page = await sitDown({
    as: 'compliance',
    language: 'kk',
    at: '/audit',
    context: { timezoneId: 'America/New_York' },
  });
  const trail = new AuditTrail(page, 'kk');
  await trail.type('from', '05.10.2026');
  await trail.type('until', '05.10.2026');
  await trail.expectTotal(2);
  await expect(trail.rows.locator('time')).toHaveText([/23:59:59$/, /00:00:00$/]);

  await trail.type('until', '31.11.2026');
  await expect(page.getByRole('alert')).toHaveText(t('registers.days.wrong'));
  await trail.expectTotal(2);
  await trail.type('until', '');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await trail.expectTotal(await countEvents(desk.db, `"at" >= '2026-10-05T00:00:00+05:00'`));
});

test('what is as long as an IIN or a phone number is no number of a record and reaches no address', async ({
  sitDown,
}) => {
  const t = textsOf('ru');
  const asked: string[] = [];
  const page = await sitDown({
    as: 'compliance',
    at: '/audit',
    prepare: async (tab) => tab.on('request', (request) => asked.push(request.url())),
  });
  const trail = new AuditTrail(page, 'ru');
  await expect(trail.rows).toHaveCount(25);
  await trail.type('recordId', '870101300128');
  await expect(page.getByRole('alert')).toHaveText(t('registers.number.wrong'));
  await trail.type('recordId', '87011234567');
  await expect(page.getByRole('alert')).toHaveText(t('registers.number.wrong'));
  expect([...asked, page.url()].filter((url) => /870101300128|87011234567/.test(url))).toEqual([]);
});

test('an act that the desk does not know is told as such, and leads nowhere it should not', async ({
  sitDown,
}) => {
  const t = textsOf('ru');
  const strange = {
    id: 1,
    at: '2026-11-23T03:00:00Z',
    actorId: null,
    action: 'teleport',
    resource: 'gate-keys',
    recordId: 7,
    requestId: null,
    ip: null,
    details: { tool: 'x' },
  };
  const exported = { ...strange, id: 2, action: 'export', resource: 'clients', details: { rows: 40 } };
  const page = await sitDown({
    as: 'compliance',
    at: null,
    prepare: (tab) => changeAnswers(tab, '**/api/audit-events?**', () => [strange, exported]),
  });
  await page.goto('/audit');
  const trail = new AuditTrail(page, 'ru');
  await expect(trail.rows).toHaveCount(2);
  await expect(trail.rows.first()).toContainText(t('enums.auditAction.unknown'));
  await expect(trail.rows.first()).toContainText('gate-keys № 7');
  await expect(trail.rows.first()).toContainText('tool: x');
  // The number is that of the export, not of a client.
  await expect(trail.rows.last()).toContainText(t('audit.details.rows', { count: 40 }));
  await expect(trail.table.locator('tbody').getByRole('link')).toHaveCount(0);
  await trail.rows.last().getByText(t('enums.auditAction.export'), { exact: true }).click();
  await expect(page).toHaveURL(/\/audit/);
});

test('a support agent is told that the trail is not theirs, and nothing is asked for', async ({
  sitDown,
}) => {
  const t = textsOf('kk');
  const asked: string[] = [];
  const page = await sitDown({
    as: 'support',
    language: 'kk',
    at: '/audit',
    prepare: async (tab) => tab.on('request', (request) => asked.push(request.url())),
  });
  await expect(page.getByRole('alert')).toContainText(t('errors.forbidden'));
  await expect(page.getByRole('link', { name: t('layout.registers.audit') })).toHaveCount(0);
  expect(asked.filter((url) => url.includes('audit-events'))).toEqual([]);
});
