import { setTimeout } from 'node:timers/promises';
import { type Browser, chromium, type Page } from '@playwright/test';
import { findChromium, launchOptions } from '../checks/chromium';

const slowedBy = 4;
/** A page that has asked for nothing for as long has asked for all. */
const QUIET_MS = 2_500;

export interface ApiAnswer {
  call: string;
  /** Of a list: how it came. */
  encoding: string | null;
}

export interface FirstRow {
  /** From the start of the navigation until the first row was on the screen. */
  ms: number;
  /** Of the scripts that ended before it, as they came over the wire. */
  scriptBytes: number;
  scripts: number;
  longestTaskMs: number;
  api: ApiAnswer[];
}

declare global {
  interface Window {
    /** Milliseconds since the start of the navigation; undefined until the first row is there. */
    firstRowAt: number | undefined;
    longestTask: number;
  }
}

/** Runs in the page, before its own scripts. */
function watchForRow(): void {
  window.longestTask = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longestTask = Math.max(window.longestTask, duration);
  }).observe({ type: 'longtask', buffered: true });
  const observer = new MutationObserver(() => {
    if (!/R-\d{4}-\d+/.test(document.querySelector('tbody tr')?.textContent ?? '')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      window.firstRowAt = performance.now();
    });
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}

function scriptsUntilRow(): { bytes: number; count: number } {
  const entries = performance.getEntriesByType('resource');
  const scripts = entries.filter(
    (entry): entry is PerformanceResourceTiming =>
      entry instanceof PerformanceResourceTiming &&
      /\.js(\?|$)/.test(entry.name) &&
      entry.responseEnd <= (window.firstRowAt ?? 0),
  );
  return {
    bytes: scripts.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    count: scripts.length,
  };
}

export const newBrowser = (): Promise<Browser> => chromium.launch(launchOptions(findChromium()));

function hearApi(page: Page): Promise<ApiAnswer>[] {
  const heard: Promise<ApiAnswer>[] = [];
  page.on('response', (answer) => {
    const url = new URL(answer.url());
    if (!url.pathname.startsWith('/api/')) return;
    const call = `${answer.request().method()} ${url.pathname}${url.search}`;
    heard.push(answer.headerValue('content-encoding').then((encoding) => ({ call, encoding })));
  });
  return heard;
}

/**
 * Opens the address in a browser of its own, with the processor slowed, and waits for the first row of the queue.
 * With a token somebody is signed in already; else `signIn` does it on the page.
 */
export async function measureFirstRow(
  url: string,
  session: { token: string } | { signIn: (page: Page) => Promise<void> },
): Promise<FirstRow> {
  const browser = await newBrowser();
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    if ('token' in session) await context.addCookies([{ name: 'sid', value: session.token, url }]);
    await context.addInitScript(watchForRow);
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowedBy });
    const api = hearApi(page);
    await page.goto(url, { waitUntil: 'commit' });
    if ('signIn' in session) await session.signIn(page);
    await page.waitForFunction(() => window.firstRowAt !== undefined, undefined, { polling: 50 });
    const ms = await page.evaluate(() => window.firstRowAt ?? Number.NaN);
    const { bytes, count } = await page.evaluate(scriptsUntilRow);
    const longestTaskMs = await page.evaluate(() => window.longestTask);
    // What the page still asks for once its rows are there counts as well.
    for (let known = -1; known !== api.length; ) {
      known = api.length;
      await setTimeout(QUIET_MS);
    }
    return { ms, scriptBytes: bytes, scripts: count, longestTaskMs, api: await Promise.all(api) };
  } finally {
    await browser.close();
  }
}
