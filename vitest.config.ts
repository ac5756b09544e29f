import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The build of the router that Node gives to react-admin: the desk under test must meet it in the same one. */
const routerOfNode = fileURLToPath(
  new URL('node_modules/react-router/dist/development/index.mjs', import.meta.url),
);

export default defineConfig({
  resolve: { alias: [{ find: /^react-router$/, replacement: routerOfNode }] },
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'i18n/**/*.test.ts', 'e2e/{backend,checks}/**/*.test.ts'],
    setupFiles: ['vitest.setup.ts'],
    // One core is left free otherwise, which is half of a machine of two.
    maxWorkers: '100%',
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
