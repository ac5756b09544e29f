import type { Browser } from '@playwright/test';
import { builtScript, openScript } from '../../fixtures/builtPage';

export interface IndicatorRenders {
  shown: number;
  /** Half a minute in which no label changes. */
  quietTick: number;
  /** Labels that a minute changes, and the renders that it runs. */
  changed: number;
  minuteTick: number;
}

/** Plays a minute and a half on a page of 500 indicators, in the browser, with React's profiling build. */
export async function measureIndicators(browser: Browser): Promise<IndicatorRenders> {
  const script = await builtScript('e2e/measure/indicators/page.tsx', {
    resolve: { alias: [{ find: /^react-dom\/client$/, replacement: 'react-dom/profiling' }] },
  });
  const page = await browser.newPage();
  try {
    // 16:10:15 in Almaty: 1 h 49 min are left, and the label changes at 16:11.
    await page.clock.install({ time: '2026-11-23T11:10:15Z' });
    await page.clock.pauseAt('2026-11-23T11:10:16Z');
    await openScript(page, 'http://indicators.test/page', script);
    const labels = page.locator('time');
    await labels.nth(499).waitFor();
    const shown = await page.evaluate(() => window.renders.count);
    const before = await labels.allTextContents();

    const rendersOf = async (ms: number) => {
      await page.evaluate(() => window.renders.forget());
      await page.clock.runFor(ms);
      return page.evaluate(() => window.renders.count);
    };
    const quietTick = await rendersOf(30_000);
    const minuteTick = await rendersOf(30_000);
    const after = await labels.allTextContents();
    const changed = after.filter((label, index) => label !== before[index]).length;
    return { shown, quietTick, changed, minuteTick };
  } finally {
    await page.close();
  }
}
