import type { Locator, Page } from '@playwright/test';
import type { components } from '../../src/api/contract';
import { caseInWork } from '../fixtures/caseInWork';
import { CasePage } from '../fixtures/casePage';
import type { RunningDesk } from '../fixtures/desk';
import { keptDrafts } from '../fixtures/keptDrafts';
import type { StaffCalls } from '../fixtures/staffCalls';
import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';

type Request = components['schemas']['Request'];

const ru = textsOf('ru');
const kk = textsOf('kk');
const refusedPut = /status of (409|422|500) .*\/api\/requests\/\d+$/;
const evidence = 'Договор № 17 от 3 марта 2026 года, остаток 45 000 ₸.';
const note = 'Нет номера договора в приложении.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const part = (page: Page, title: string): Locator => page.getByRole('region', { name: title, exact: true });

const propose = (staff: StaffCalls, request: Request) =>
  staff.save(request, {
    status: 'refusal_proposed',
    refusalReason: 'obligations_outstanding',
    refusalEvidence: evidence,
  });

const eventsOf = (staff: StaffCalls, { id }: Request) =>
  staff.call<components['schemas']['RequestEvent'][]>(
    'GET',
    `request-events?filter=${encodeURIComponent(JSON.stringify({ requestId: id }))}&sort=["id","ASC"]`,
  );

const change = (
  desk: Pick<RunningDesk, 'db'>,
  { id }: Request,
  set: { refusalProposedById?: number; refusalReason?: null },
) => desk.db.updateTable('requests').set(set).where('id', '=', id).execute();

test('a refusal is proposed by keyboard, seen with the request by a compliance officer, and confirmed', async ({
  desk,
  sitDown,
}) => {
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff, { kind: 'processing_withdrawal' });
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await expect(new CasePage(page, kk).closeButton).toBeVisible();
  await page.keyboard.press('f');
  const reason = page.getByLabel(kk('requests.fields.refusalReason'));
  await expect(reason).toBeFocused();
  await reason.selectOption('obligations_outstanding');
  await expect(page.getByText(kk('requests.refuse.hints.obligations_outstanding'))).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.type(evidence);
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(kk('requests.done.propose'))).toBeVisible();
  const waiting = part(page, kk('requests.refuse.proposed'));
  await expect(waiting.getByText(kk('requests.refuse.waits'))).toBeVisible();
  await expect(waiting.getByText(evidence)).toBeVisible();
  const me = await staff.call<{ fullName: string }>('GET', 'auth/me');
  await expect(waiting.getByText(me.fullName)).toBeVisible();
  await expect(button(page, kk('requests.refuse.confirm'))).toHaveCount(0);

  const decider = await sitDown({ as: 'compliance', language: 'kk', at: `/requests/${request.id}` });
  const decision = part(decider, kk('requests.refuse.decide'));
  for (const seen of [
    kk('enums.requestKind.processing_withdrawal'),
    kk('requests.client.obligations'),
    kk('enums.refusalReason.obligations_outstanding'),
    evidence,
    me.fullName,
  ]) {
    await expect(decision.getByText(seen).first()).toBeVisible();
  }
  await button(decider, kk('requests.refuse.confirm')).click();
  await expect(decider.getByText(kk('requests.done.refuse'))).toBeVisible();
  const refused = await staff.request(request.id);
  expect([refused.status, refused.refusalReason, refused.refusalEvidence]).toEqual([
    'refused',
    'obligations_outstanding',
    evidence,
  ]);
  await decider.reload();
  await expect(decider.getByText(evidence).first()).toBeVisible();
  await expect(decider.getByText(kk('enums.refusalReason.obligations_outstanding')).first()).toBeVisible();
});

test('who has proposed does not decide, nor does who is no compliance officer; each is told who does', async ({
  desk,
  sitDown,
}) => {
  const proposer = await desk.as('compliance');
  const request = await propose(proposer, await caseInWork(desk.clients, proposer));
  for (const [as, sentence] of [
    ['compliance', 'requests.refuse.own'],
    ['support', 'requests.refuse.waits'],
    ['manager', 'requests.refuse.waits'],
  ] as const) {
    const page = await sitDown({ as, at: `/requests/${request.id}` });
    const waiting = part(page, ru('requests.refuse.proposed'));
    await expect(waiting.getByText(ru(sentence))).toBeVisible();
    await expect(waiting.getByText(evidence)).toBeVisible();
    await expect(button(page, ru('requests.refuse.confirm'))).toHaveCount(0);
    await expect(button(page, ru('requests.refuse.reject'))).toHaveCount(0);
  }
});

test('a proposal goes back to work with a note; what was proposed is there to be mended', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  const staff = await desk.as('support');
  const request = await propose(staff, await caseInWork(desk.clients, staff));
  const page = await sitDown({ as: 'compliance2', at: `/requests/${request.id}` });
  await button(page, ru('requests.refuse.reject')).click();
  const why = page.getByLabel(ru('requests.refuse.rejectNote'));
  await expect(why).toBeFocused();
  await page.keyboard.type(note);

  // The note is saved, the move is not: tried again, the note is not written twice. The case itself can still be asked
  // for: that it could not would be said above it as well.
  const one = `**/api/requests/${request.id}`;
  await page.route(one, (route) =>
    route.request().method() === 'PUT'
      ? route.fulfill({ status: 500, json: { code: 'oops' } })
      : route.continue(),
  );
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('alert')).toContainText(ru('errors.server_error'));
  await expect(why).toHaveValue(note);
  await page.unroute(one);
  await why.press('Control+Enter');
  await expect(page.getByText(ru('requests.done.reject'))).toBeVisible();
  const told = (await eventsOf(staff, request)).map(({ type, text }) => [type, text ?? null]);
  expect(told.slice(-3)).toEqual([
    ['refusal_proposed', null],
    ['note', note],
    ['refusal_rejected', null],
  ]);

  const back = await sitDown({ as: 'support', at: `/requests/${request.id}` });
  await expect(back.getByText(note)).toBeVisible();
  await expect(back.getByText(ru('enums.requestEventType.refusal_proposed'), { exact: true })).toBeVisible();
  await button(back, ru('requests.refuse.propose')).click();
  await expect(back.getByLabel(ru('requests.fields.refusalEvidence'))).toHaveValue(evidence);
});

test('a late refusal asks its decider for the cause', async ({ desk, sitDown }) => {
  const staff = await desk.as('support');
  const request = await propose(
    staff,
    await caseInWork(desk.clients, staff, { receivedAt: '2026-11-18T05:00:00Z' }),
  );
  const page = await sitDown({ as: 'compliance', at: `/requests/${request.id}` });
  await button(page, ru('requests.refuse.confirm')).click();
  expect((await staff.request(request.id)).status).toBe('refusal_proposed');
  await page.getByLabel(ru('requests.close.lateReason')).selectOption('registered_late');
  await button(page, ru('requests.refuse.confirm')).click();
  await expect(page.getByText(ru('requests.done.refuse'))).toBeVisible();
  expect((await staff.request(request.id)).lateReason).toBe('registered_late');
  await expect(new CasePage(page, ru).deadline).toHaveText(ru('deadlines.label.doneLateDays', { count: 1 }));
});

test('late_reason_required: the deadline passes while the decision is being made', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  desk.clock.playAt('2026-11-24T12:50:00Z');
  const staff = await desk.as('support');
  const request = await propose(staff, await caseInWork(desk.clients, staff));
  const page = await sitDown({ as: 'compliance', language: 'kk', at: `/requests/${request.id}` });
  await expect(button(page, kk('requests.refuse.confirm'))).toBeVisible();
  desk.clock.advance(15 * 60_000);
  await button(page, kk('requests.refuse.confirm')).click();
  await expect(page.getByRole('alert')).toContainText(kk('errors.late_reason_required'));
  await page.getByLabel(kk('requests.close.lateReason')).selectOption('workload');
  await button(page, kk('requests.refuse.confirm')).click();
  await expect(page.getByText(kk('requests.done.refuse'))).toBeVisible();
});

test('second_person_required: the backend knows better who has proposed', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  const staff = await desk.as('support');
  const request = await propose(staff, await caseInWork(desk.clients, staff));
  const { id: deciderId } = await (await desk.as('compliance')).call<{ id: number }>('GET', 'auth/me');
  const page = await sitDown({ as: 'compliance', language: 'kk', at: `/requests/${request.id}` });
  await expect(button(page, kk('requests.refuse.confirm'))).toBeVisible();
  await change(desk, request, { refusalProposedById: deciderId });
  await button(page, kk('requests.refuse.confirm')).click();
  await expect(page.getByRole('alert')).toContainText(kk('errors.second_person_required'));
  expect((await staff.request(request.id)).status).toBe('refusal_proposed');
});

test('refusal_reason_required: a proposal without a ground is not confirmed', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  const staff = await desk.as('support');
  const request = await propose(staff, await caseInWork(desk.clients, staff));
  await change(desk, request, { refusalReason: null });
  const page = await sitDown({ as: 'compliance', at: `/requests/${request.id}` });
  await button(page, ru('requests.refuse.confirm')).click();
  await expect(page.getByRole('alert')).toContainText(ru('errors.refusal_reason_required'));
});

test('refusal_evidence_required: blanks are no evidence, and the ground stays chosen', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  const staff = await desk.as('support');
  const request = await caseInWork(desk.clients, staff);
  const page = await sitDown({ as: 'support', language: 'kk', at: `/requests/${request.id}` });
  await button(page, kk('requests.refuse.propose')).click();
  await page.getByLabel(kk('requests.fields.refusalReason')).selectOption('contrary_to_law');
  await page.getByLabel(kk('requests.fields.refusalEvidence')).fill('   ');
  await button(page, kk('requests.refuse.propose')).click();
  await expect(page.getByRole('alert')).toContainText(kk('errors.refusal_evidence_required'));
  await expect(page.getByLabel(kk('requests.fields.refusalReason'))).toHaveValue('contrary_to_law');
  await expect(button(page, kk('requests.refuse.propose'))).toBeFocused();

  await page.getByLabel(kk('requests.fields.refusalEvidence')).fill(evidence);
  // Drafts are sealed one after the other: once the note is kept, the evidence is.
  await new CasePage(page, kk).note.fill(note);
  await expect.poll(() => keptDrafts(page)).toBe(2);
  await page.reload();
  await expect(page.getByLabel(kk('requests.fields.refusalEvidence'))).toHaveValue(evidence);
  await button(page, kk('requests.refuse.propose')).click();
  await expect(page.getByText(kk('requests.done.propose'))).toBeVisible();
});

test('stale: somebody else has decided meanwhile; the page shows what became of it', async ({
  desk,
  guards,
  sitDown,
}) => {
  guards.allow(refusedPut);
  const staff = await desk.as('support');
  const request = await propose(staff, await caseInWork(desk.clients, staff));
  const page = await sitDown({ as: 'compliance', at: `/requests/${request.id}` });
  await expect(button(page, ru('requests.refuse.confirm'))).toBeVisible();
  await (await desk.as('compliance2')).save(request, { status: 'refused' });
  await button(page, ru('requests.refuse.confirm')).click();
  const status = ru('enums.requestStatus.refused');
  await expect(page.getByRole('alert')).toContainText(ru('requests.outcome.movedMeanwhile', { status }));
  await expect(new CasePage(page, ru).deadline).toHaveText(ru('deadlines.label.doneOnTime'));
});
