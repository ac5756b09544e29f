import { defineConfig } from '@playwright/test';
import { findChromium, launchOptions } from './e2e/checks/chromium';

export default defineConfig({
  testDir: 'e2e/journeys',
  outputDir: 'test-results/browser',
  // Each worker has a stand-in and a browser of its own; two cores carry two.
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: true,
  // A machine that others use as well may stand still for seconds: only what fails takes so long.
  timeout: 120_000,
  expect: { timeout: 25_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    launchOptions: launchOptions(findChromium()),
    viewport: { width: 1440, height: 900 },
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
