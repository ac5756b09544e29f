import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const require = createRequire(import.meta.url);
/** react-router's exports name its development build; the production one is half the work for the browser. */
const reactRouterProduction = join(
  dirname(require.resolve('react-router/package.json')),
  'dist/production/index.mjs',
);

/** Where a desk started by `npm start` answers, for work on the sources. */
const backend = 'http://localhost:5173';

export default defineConfig(({ command }) => ({
  plugins: [react()],
  resolve:
    command === 'build' ? { alias: [{ find: /^react-router$/, replacement: reactRouterProduction }] } : {},
  build: {
    target: 'es2022',
    // The policy of the page allows no inline script and no policy of Trusted Types: the polyfill would need one.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  // Writes are refused to any origin but the backend's own.
  server: { port: 5174, proxy: { '/api': { target: backend, headers: { origin: backend } } } },
}));
