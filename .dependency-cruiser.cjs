/**
 * The layers of the desk: pure tables ← api ← ui ← pages ← App. Each message says why.
 * `npm run check:imports`; e2e/checks/importRules.test.ts shows that the rules bite.
 */
const pages = 'requests|clients|consents|disclosures|recipients|overview|audit|policyPage';
const tests = String.raw`\.(test|fixture)\.tsx?$`;
/** Rules and tables without React, which the stand-in shares. */
const pure = [
  String.raw`^src/deadlines/[^/]+\.ts$`,
  '^src/policy/',
  '^src/access/',
  String.raw`^src/[^/]+/(transitions|noticeTransitions|queue)\.ts$`,
  String.raw`^src/requests/attachments/fileType\.ts$`,
];
/** Generated from the contract; it holds no code of ours. */
const contract = String.raw`^src/api/contract\.ts$`;
const uiLibraries =
  '^node_modules/(react|react-dom|react-admin|ra-[^/]+|react-router|@mui/[^/]+|@emotion/[^/]+|react-i18next|i18next|@tanstack/[^/]+)/';

module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two modules that need each other are one: neither can be read, tested or loaded alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-unresolvable',
      comment: 'An import that leads nowhere escapes every other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'src-is-free-of-e2e',
      comment: 'The stand-in is no part of the product: what src needs lives in src.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^e2e/' },
    },
    {
      name: 'product-has-its-dependencies',
      comment: 'The product may use what package.json lists under "dependencies": tools are not shipped.',
      severity: 'error',
      from: { path: '^src/', pathNot: tests },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        pathNot: '^node_modules/(vite|@types)/',
      },
    },
    {
      name: 'pure-knows-no-libraries-of-the-page',
      comment: 'Rules of law run on the server and in tests as well: they know neither React nor a language.',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: uiLibraries },
    },
    {
      name: 'pure-imports-pure',
      comment:
        'A pure table reads tables alone, and the types of the contract: `now` and data are arguments.',
      severity: 'error',
      from: { path: pure, pathNot: tests },
      to: { path: '^(src|i18n)/', pathNot: [...pure, contract] },
    },
    {
      name: 'api-knows-no-page',
      comment: 'Whoever talks HTTP shows nothing: pages ask the api, never the other way.',
      severity: 'error',
      from: { path: '^src/api/', pathNot: tests },
      to: { path: `^src/(ui|layout|theme|i18n/use|${pages})/|^src/deadlines/indicator/|^src/(App|main)\\.` },
    },
    {
      name: 'i18n-knows-no-page',
      comment: 'Texts and formats serve every page and know none.',
      severity: 'error',
      from: { path: '^src/i18n/', pathNot: tests },
      to: { path: `^src/(ui|layout|${pages})/|^src/(App|main)\\.` },
    },
    {
      name: 'ui-knows-no-page',
      comment:
        'Small parts that pages share, the deadline indicator among them, know neither a page nor the frame.',
      severity: 'error',
      from: { path: ['^src/ui/', '^src/deadlines/indicator/'], pathNot: tests },
      to: { path: `^src/(layout|${pages})/|^src/(App|main)\\.` },
    },
    {
      name: 'page-through-its-index',
      comment:
        'A page folder is entered through its index.ts, which comes with the desk, or its parts.ts, which comes with ' +
        'the pages that show parts of it: so the inside can change freely.',
      severity: 'error',
      from: { path: '^src/([^/]+)', pathNot: tests },
      to: {
        path: `^src/(${pages})/`,
        pathNot: [
          `^src/(${pages})/(index|parts)\\.ts$`,
          '^src/$1/',
          String.raw`^src/[^/]+/(transitions|noticeTransitions|queue)\.ts$`,
        ],
      },
    },
    {
      name: 'page-is-no-frame',
      comment: 'The frame holds the pages, so a page that knew the frame would close a circle.',
      severity: 'error',
      from: { path: `^src/(${pages})/`, pathNot: tests },
      to: { path: '^src/layout/|^src/(App|main|start)\\.' },
    },
    {
      name: 'e2e-shares-pure-rules-alone',
      comment: 'The stand-in shares the rules and the contract, never the code that it puts to the test.',
      severity: 'error',
      from: { path: '^e2e/', pathNot: ['^e2e/measure/', '^e2e/fixtures/formats/'] },
      to: { path: '^src/', pathNot: [...pure, contract, String.raw`^src/deadlines/.*\.fixture\.ts$`] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    // What was built (by the measurements, say) is no source.
    exclude: { path: '(^|/)dist/assets/|^e2e/measure/dist/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
    },
  },
};
