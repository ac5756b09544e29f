import { expect, test } from '../fixtures/test';
import { textsOf } from '../fixtures/texts';
import { TrendPage } from '../fixtures/trendPage';

// What is late by the loads and what is late by its mark agree where the day is never played backwards.
test.use({ clientCount: 1_100 });

const places = [
  { language: 'ru', at: '/overview', week: '16 нояб. – 22 нояб.' },
  {
    language: 'kk',
    at: '/overview?from=2026-10-01&to=2026-11-23&kind=marketing_withdrawal&compare=before',
    week: '16 қар. – 22 қар.',
  },
] as const;

for (const { language, at, week } of places) {
  test(`every number that leads to a list is as large as that list is long: ${at}`, async ({ sitDown }) => {
    const t = textsOf(language);
    // So tall that nothing waits to be looked at.
    const context = { viewport: { width: 1280, height: 5000 } };
    const page = await sitDown({ as: 'manager', language, at, context });
    const overview = new TrendPage(page, t);
    await overview.table('trend.byWeek').getByRole('button', { name: week }).click();
    const parts = ['why.reasons', 'why.by.kind', 'why.by.channel', 'why.by.assigneeId'] as const;
    for (const part of parts) await expect(overview.table(part)).toBeVisible();
    await expect(overview.heat).toBeVisible();
    await expect(page.getByText('…', { exact: true })).toHaveCount(0);
    const titles = ['radar.title', 'trend.title', 'people.title', ...parts] as const;
    for (const title of titles) {
      const part = page.getByRole('region', { name: t(`overview.${title}`), exact: true });
      await expect(part.locator('a[href^="/requests?"]').first()).toBeVisible();
    }

    const numbers = await page.locator('main a[href^="/requests?"]').evaluateAll((links) =>
      links.map((link) => ({
        href: link.getAttribute('href') ?? '',
        number: (link.querySelector('strong') ?? link).textContent?.replace(/\s/g, ''),
      })),
    );
    expect(numbers.length).toBeGreaterThan(50);
    const lengths = new Map<string, string | undefined>();
    for (const { href } of numbers) {
      if (lengths.has(href)) continue;
      const answer = await page.request.get(`/api${href}&range=[0,0]`);
      lengths.set(href, answer.headers()['content-range']?.split('/')[1]);
    }
    for (const { href, number } of numbers) expect.soft(number, href).toBe(lengths.get(href));
  });
}
