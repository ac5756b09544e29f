import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

const require = createRequire(import.meta.url);
/** react-router's exports name its development build; the production one is half the work for the browser. */
const reactRouterProduction = join(
  dirname(require.resolve('react-router/package.json')),
  'dist/production/index.mjs',
);

/** Where a desk started by `npm start` answers, for work on the sources. */
const backend = `http://localhost:${process.env.PORT ?? '5173'}`;

/** What `main.ts` needs to ask for configuration, session and language; the app's code follows behind. */
const startOfDesk =
  /\/src\/(main|start|notStarted|api\/(config|files|session|beforeSignOut|http|pageSize|apiError|contract|serverClock|runningCalls)|deadlines\/\w+|policy\/requestKinds|access\/\w+|requests\/(queue|transitions)|i18n\/(loadLanguage|localeChoice|locales))\.tsx?$|vite\/preload-helper/;

/** What several pages share, but not the first: each of them brings it along. */
const laterParts = [
  'api/(upload|attachments|listReading|listTotal|readToEnd|runJobs)\\.',
  'clients/(parts|clientColumns|identity/|erasure/|copy/CopySection)',
  'deadlines/indicator/(DeadlineGrounds|useTermDays)',
  'disclosures/(?!index)',
  'overview/(?!index)',
  'policy/',
  'recipients/',
  'requests/(attachments/|parts|useAssignableStaff|queue/(BulkRunPanel|useBulkRun|bulkActs|useOthersText|QueueNews|listNews|rowsInPage))',
  'ui/(chart|document|timeline)/',
  'ui/(bulk/|export/|keepFresh|useStaff|list/(more/|tools/|useTotal)|labels/(RecipientTerms|Country|countries)|record/RecordTable|CitedClauses|NotAllowed|inParallel|saveFile|submitOnCtrlEnter|writtenDay)',
];
const sharedLater = new RegExp(
  `/src/(${laterParts.join('|')})|/node_modules/(chart\\.js|@kurkle)/|@mui/icons-material/(esm/)?(Delete|Download|ViewColumn|ViewList)Outlined`,
);

/**
 * What react-admin brings and the desk never asks for: a writer of CSV (ours writes page by page, and defuses formulas),
 * rules that make English words of identifiers (nobody may see those: src/i18n/i18nProvider.ts), and a router that loads
 * data, for an app without one (it comes as react-router's development build, a second time, too).
 */
const neverAsked = new Map([
  ['jsonexport/dist/index.js', 'export default () => { throw new Error("exports are in src/ui/export"); };'],
  [
    'inflection',
    `const same = (word) => word;
     export { same as capitalize, same as humanize, same as inflect, same as pluralize, same as singularize, same as transform };`,
  ],
  [
    'react-router-dom',
    `export * from 'react-router';
     const none = () => { throw new Error("the desk stands in a BrowserRouter"); };
     export { none as createHashRouter, none as RouterProvider };`,
  ],
]);
const leaveOut: Plugin = {
  name: 'leave-out',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (neverAsked.has(id) ? `\0${id}` : undefined),
  load: (id) => neverAsked.get(id.slice(1)),
};

/** Areas of texts that most pages of a kind ask for together: a file for each would cost more than it spares. */
const textsTogether = {
  records: 'clauses|deadlines|disclosures|enums|recipients|registers',
  case: 'attachments|identity|letters|requests|steps',
  judging: 'review|scan|verdict',
};
const textGroups = ['kk', 'ru'].flatMap((locale) =>
  Object.entries(textsTogether).map(([name, areas]) => ({
    name: `${name}-${locale}`,
    test: new RegExp(`/i18n/${locale}/(${areas})\\.json$`),
  })),
);

/** Names the app's chunk in the page, so that it is on its way before `main.ts` has run. */
const preloadApp: Plugin = {
  name: 'preload-app',
  transformIndexHtml: {
    order: 'post',
    handler(_html, { bundle = {} }) {
      const app = Object.values(bundle).find((chunk) => chunk.type === 'chunk' && chunk.name === 'App');
      const files = app?.type === 'chunk' ? [app.fileName, ...app.imports] : [];
      return files.map((file) => ({
        tag: 'link',
        attrs: { rel: 'modulepreload', crossorigin: true, href: `/${file}` },
        injectTo: 'head' as const,
      }));
    },
  },
};

export default defineConfig(({ command }) => ({
  plugins: [react(), leaveOut, preloadApp],
  resolve:
    command === 'build' ? { alias: [{ find: /^react-router$/, replacement: reactRouterProduction }] } : {},
  build: {
    target: 'es2022',
    // The policy of the page allows no inline script and no policy of Trusted Types: the polyfill would need one.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    // A slow processor pays for each file: one for the start, two for the app, one for each page and language.
    cssCodeSplit: false,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            ...textGroups,
            { name: 'start', priority: 2, test: startOfDesk },
            { name: 'shared', priority: 1, minShareCount: 2, test: (id) => !sharedLater.test(id) },
          ],
        },
      },
    },
  },
  // Texts are taken whole, and JSON is parsed quicker than code.
  json: { namedExports: false, stringify: true },
  worker: { format: 'es' },
  server: { port: 5174, proxy: { '/api': { target: backend } } },
}));
