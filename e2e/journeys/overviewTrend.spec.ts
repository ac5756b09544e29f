import type { Page } from '@playwright/test';
import { expectAccessible } from '../fixtures/axe';
import {
  type Days,
  type ExpectedFigures,
  expectedFigures,
  expectedReasons,
  expectedReceipts,
  expectedShares,
} from '../fixtures/slaFigures';
import { expect, test } from '../fixtures/test';
import { type Language, languages, textsOf } from '../fixtures/texts';
import { TrendPage } from '../fixtures/trendPage';

// Monday, 23 November 2026: twelve weeks go from Monday, 7 September.
const twelveWeeks: Days = { from: '2026-09-07', to: '2026-11-23' };
const weeksBefore: Days = { from: '2026-06-21', to: '2026-09-06' };
/** Republic Day fell on a Sunday: the Monday after it was off. */
const daysOff = ['2026-10-26'];

const ru = textsOf('ru');

const onTimeOf = ({ closedOnTime, refusedOnTime }: ExpectedFigures) => closedOnTime + refusedOnTime;
const endedOf = (figures: ExpectedFigures) => onTimeOf(figures) + figures.closedLate + figures.refusedLate;

/** `92 % · 46 из 50`, in tenths where they are needed; «no data» where nothing has ended nor is late. */
function rateOf(figures: ExpectedFigures, language: Language): string {
  const t = textsOf(language);
  const of = endedOf(figures) + figures.openLate;
  if (of === 0) return t('overview.trend.noRate');
  const share = new Intl.NumberFormat('ru', { style: 'percent', maximumFractionDigits: 1 });
  return t('overview.trend.rateValue', {
    share: share.format(onTimeOf(figures) / of),
    onTime: onTimeOf(figures),
    of,
  });
}

const cellsOf = (figures: ExpectedFigures, language: Language = 'ru') => [
  ...[
    figures.received,
    figures.closedOnTime,
    figures.refusedOnTime,
    figures.closedLate,
    figures.refusedLate,
    figures.breached,
    figures.openLate,
  ].map(String),
  rateOf(figures, language),
];

/** The list that a figure opens is as long as the figure says. */
async function expectListOf(page: Page, total: number): Promise<void> {
  const pages = page.getByRole('navigation', { name: ru('common.pages') });
  await expect(pages).toContainText(ru('common.rangeOfTotal', { from: 1, to: Math.min(25, total), total }));
}

test('twelve weeks say what the requests say, in another time zone too, and each figure opens its list', async ({
  desk,
  sitDown,
}) => {
  const page = await sitDown({
    as: 'manager',
    at: '/overview?compare=before',
    context: { timezoneId: 'America/New_York' },
  });
  const overview = new TrendPage(page, ru);
  await expect(overview.table('trend.byWeek')).toBeVisible();
  const now = await expectedFigures(desk.db, twelveWeeks);
  const before = await expectedFigures(desk.db, weeksBefore);
  const { whole } = now;
  expect(whole.openLate).toBeGreaterThan(0);

  await expect(overview.figure('rate')).toContainText(rateOf(whole, 'ru'));
  await expect(overview.figure('rate')).toContainText(
    ru('overview.trend.before', { value: rateOf(before.whole, 'ru') }),
  );
  await expect(overview.figure('rate')).toContainText(/[+−]?\d+(,\d)? п\. п\./);
  const figures = {
    received: [whole.received, before.whole.received],
    onTime: [onTimeOf(whole), onTimeOf(before.whole)],
    late: [endedOf(whole) - onTimeOf(whole), endedOf(before.whole) - onTimeOf(before.whole)],
    openLate: [whole.openLate, before.whole.openLate],
    breached: [whole.breached, before.whole.breached],
  } as const;
  for (const name of ['received', 'onTime', 'late', 'openLate', 'breached'] as const) {
    const [count, earlier] = figures[name];
    await expect(overview.figure(name), name).toHaveText(
      new RegExp(`^${count}${ru('overview.trend.before', { value: earlier })}`),
    );
  }
  await expect(page.getByText(ru('overview.trend.about'))).toBeVisible();

  await overview.lookAtTables();
  const weeks = await overview.rows(overview.table('trend.byWeek'));
  const none: ExpectedFigures = {
    received: 0,
    closedOnTime: 0,
    refusedOnTime: 0,
    closedLate: 0,
    refusedLate: 0,
    breached: 0,
    openLate: 0,
  };
  const mondays = Array.from({ length: 12 }, (_, n) =>
    new Date(Date.UTC(2026, 8, 7 + 7 * n)).toISOString().slice(0, 10),
  );
  expect(weeks.map(([, ...cells]) => cells)).toEqual(
    mondays.map((monday) => cellsOf(now.byWeek.get(monday) ?? none)),
  );
  const kinds = await overview.rows(overview.table('trend.byKind'));
  expect(Object.fromEntries(kinds.map(([name, ...cells]) => [name, cells]))).toEqual(
    Object.fromEntries(
      kinds.map(([name]) => {
        const kind = [...now.byKind.keys()].find((each) => ru(`enums.requestKind.${each}`) === name);
        return [name, cellsOf((kind && now.byKind.get(kind)) ?? none)];
      }),
    ),
  );
  expect(kinds).toHaveLength(7);

  // Its days are there for whoever opens a week, holidays by name.
  await overview.table('trend.byWeek').getByRole('button', { name: '26 окт.' }).click();
  await expect(overview.table('trend.byWeek').getByRole('row', { name: 'пн, 26 окт.' })).toContainText(
    'День Республики',
  );

  for (const name of ['late', 'openLate', 'received'] as const) {
    await overview.figure(name).getByRole('link').click();
    await expectListOf(page, figures[name][0]);
    await page.goBack();
    await expect(overview.table('trend.byWeek')).toBeVisible();
    expect(new URL(page.url()).search).toBe('?compare=before');
  }
});

for (const language of languages) {
  test(`the causes are those of the requests, each leads to its list, and axe finds nothing, in ${language}`, async ({
    desk,
    sitDown,
  }) => {
    const t = textsOf(language);
    const page = await sitDown({ as: 'manager', language, at: '/overview' });
    const overview = new TrendPage(page, t);
    await expect(overview.table('trend.byWeek')).toBeVisible();
    await overview.lookAtCauses();

    const reasons = await expectedReasons(desk.db, twelveWeeks);
    expect(reasons.length).toBeGreaterThan(0);
    const shown = await overview.rows(overview.table('why.reasons'));
    expect(new Map(shown.map(([name, late]) => [name, Number(late)]))).toEqual(
      new Map(
        reasons.map(({ reason, late }) => [
          reason === null ? t('overview.why.notSaid') : t(`enums.lateReason.${reason}`),
          late,
        ]),
      ),
    );
    expect(shown.at(-1)?.at(-1)).toMatch(/^100\s%/);

    const { byKind, byChannel, byAgent } = await expectedShares(desk.db, twelveWeeks);
    const ofChannels = await overview.rows(overview.table('why.by.channel'));
    expect(new Map(ofChannels.map(([name, late, ended]) => [name, `${late} ${ended}`]))).toEqual(
      new Map(
        byChannel.map(({ channel, late, ended }) => [
          t(`enums.requestChannel.${channel}`),
          `${late} ${ended}`,
        ]),
      ),
    );
    const ofKinds = await overview.rows(overview.table('why.by.kind'));
    expect(new Map(ofKinds.map(([name, late, ended]) => [name, `${late} ${ended}`]))).toEqual(
      new Map(byKind.map(({ kind, late, ended }) => [t(`enums.requestKind.${kind}`), `${late} ${ended}`])),
    );
    const ofAgents = await overview.rows(overview.table('why.by.assigneeId'));
    expect(ofAgents.map(([, late, ended]) => `${late} ${ended}`).sort()).toEqual(
      byAgent.map(({ late, ended }) => `${late} ${ended}`).sort(),
    );

    await expect(overview.heat).toBeVisible();
    const receipts = await expectedReceipts(desk.db, twelveWeeks, daysOff);
    expect(receipts.length).toBeGreaterThan(20);
    const cells = await overview.heat.getByRole('cell').locator('> .visually-hidden').allTextContents();
    for (const { weekday, hour, received, breached } of receipts) {
      const name = `${t(`overview.why.heat.rows.${weekday}`)} ${String(hour).padStart(2, '0')}:00`;
      expect(cells).toContain(t('overview.why.heat.cell', { name, late: breached, of: received }));
    }
    await expectAccessible(page);

    if (language !== 'ru') return;
    // Somebody has named another cause: it is counted for whoever asks for newer figures.
    const { id } = await desk.db
      .selectFrom('requests')
      .select('id')
      .where('lateReason', '=', 'workload')
      .where('closedAt', '>', `${twelveWeeks.from}T00:00:00+05:00`)
      .executeTakeFirstOrThrow();
    await desk.db.updateTable('requests').set({ lateReason: 'other' }).where('id', '=', id).execute();
    await page.getByRole('button', { name: t('overview.refresh') }).click();
    const late = reasons.find(({ reason }) => reason === 'other')?.late ?? 0;
    const other = overview.table('why.reasons').getByRole('row', { name: t('enums.lateReason.other') });
    await expect(other.getByRole('cell').first()).toHaveText(String(late + 1));

    await other.getByRole('link').click();
    await expectListOf(page, late + 1);
  });
}

test('the range stands in the address; one that makes no sense is said to', async ({ sitDown }) => {
  test.slow();
  const page = await sitDown({ as: 'compliance', at: '/overview' });
  const overview = new TrendPage(page, ru);
  await expect(overview.trend).toContainText('7 сент. – 23 нояб. 2026 г.');

  await overview.range.getByRole('link', { name: ru('overview.range.presets.lastMonth') }).click();
  await expect(overview.trend).toContainText('1 окт. – 31 окт. 2026 г.');
  await overview.range.getByLabel(ru('requests.fields.kind')).selectOption('correction');
  await overview.range.getByLabel(ru('overview.range.compare')).check();
  await overview.range.getByLabel(ru('overview.range.to'), { exact: true }).fill('15.10');
  await page.keyboard.press('Enter');
  await expect(overview.trend).toContainText('1 окт. – 15 окт. 2026 г.');
  await expect(overview.trend).toContainText('16 сент. – 30 сент. 2026 г.');
  await expect(overview.table('trend.byKind').locator('tbody tr')).toHaveCount(1);
  expect(new URL(page.url()).search).toBe('?from=2026-10-01&to=2026-10-15&kind=correction&compare=before');
  await page.reload();
  await expect(overview.trend).toContainText('1 окт. – 15 окт. 2026 г.');
  await expect(overview.range.getByLabel(ru('overview.range.compare'))).toBeChecked();

  // Which addresses make no sense, and in which way, is the unit tests' (range.test.ts).
  await page.goto('/overview?from=2026-11-20&to=2026-11-01&kind=complaint');
  await expect(overview.range.getByRole('note')).toHaveText([
    ru('overview.range.problems.reversed'),
    ru('overview.range.problems.unknownKind'),
  ]);
  await expect(overview.trend).toContainText('7 сент. – 23 нояб. 2026 г.');
});

test('each part fails alone and is tried again alone; a long reading can be stopped and goes on', async ({
  guards,
  sitDown,
}) => {
  guards.allow(/status of 503 .*\/api\/sla-/);
  let answer: 'broken' | 'never' | 'well' = 'broken';
  const page = await sitDown({
    as: 'manager',
    at: '/overview',
    prepare: (each) =>
      each.route('**/api/sla-*', (route) => {
        // The trend's own call stays broken: the page asks for it anew by itself.
        if (answer === 'broken' || route.request().url().includes('sla-days'))
          return route.fulfill({ status: 503, body: '' });
        return answer === 'well' ? route.continue() : undefined;
      }),
  });
  const overview = new TrendPage(page, ru);
  await expect(overview.trend.getByRole('alert')).toBeVisible();
  await page.getByRole('heading', { name: ru('overview.why.title') }).scrollIntoViewIfNeeded();
  await expect(overview.table('why.reasons')).toBeVisible();
  const heat = page.getByRole('region', { name: ru('overview.why.heat.title'), exact: true });
  await heat.scrollIntoViewIfNeeded();
  await expect(heat.getByRole('alert')).toBeVisible();

  answer = 'never';
  await heat.getByRole('button', { name: ru('common.retry') }).click();
  await expect(heat.getByRole('progressbar', { name: ru('overview.why.heat.reading') })).toBeVisible();
  await heat.getByRole('button', { name: ru('overview.why.heat.stop') }).click();
  await expect(heat.getByRole('button', { name: ru('overview.why.heat.goOn') })).toBeVisible();

  answer = 'well';
  await heat.getByRole('button', { name: ru('overview.why.heat.goOn') }).click();
  await expect(overview.heat).toBeVisible();
  await expect(overview.trend.getByRole('button', { name: ru('common.retry') })).toBeVisible();
});
