import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, expect, it } from 'vitest';

const config: IConfiguration = createRequire(import.meta.url)('../../.dependency-cruiser.cjs');

/** A small house in which every rule is broken once: file, what it imports, and the rule that must say so. */
const broken: [file: string, imports: string, rule: string][] = [
  ['src/ui/one.ts', './two', 'no-circular'],
  ['src/ui/lost.ts', './nowhere', 'not-unresolvable'],
  ['src/api/standIn.ts', '../../e2e/backend/app', 'src-is-free-of-e2e'],
  ['src/ui/tool.ts', 'react', 'product-has-its-dependencies'],
  ['src/policy/hook.ts', 'react', 'pure-knows-no-libraries-of-the-page'],
  ['src/policy/clauses.ts', '../ui/plain', 'pure-imports-pure'],
  ['src/deadlines/count.ts', '../api/http', 'pure-imports-pure'],
  ['src/requests/transitions.ts', '../i18n/words', 'pure-imports-pure'],
  ['src/api/asksPage.ts', '../requests', 'api-knows-no-page'],
  ['src/i18n/shows.ts', '../ui/plain', 'i18n-knows-no-page'],
  ['src/deadlines/indicator/frame.ts', '../../layout/Frame', 'ui-knows-no-page'],
  ['src/layout/sideDoor.ts', '../requests/inside', 'page-through-its-index'],
  ['src/clients/sideDoor.ts', '../requests/inside', 'page-through-its-index'],
  ['src/clients/frame.ts', '../layout/Frame', 'page-is-no-frame'],
  ['e2e/backend/reads.ts', '../../src/ui/plain', 'e2e-shares-pure-rules-alone'],
];

/** The same house as it should be: nothing here breaks a rule. */
const sound: [file: string, imports: string | null][] = [
  ['src/ui/plain.ts', null],
  ['src/api/http.ts', '../policy/kinds'],
  ['src/policy/kinds.ts', null],
  ['src/i18n/words.ts', null],
  ['src/layout/Frame.ts', '../requests'],
  ['src/requests/index.ts', './inside'],
  ['src/requests/inside.ts', '../ui/plain'],
  ['src/requests/noticeTransitions.ts', '../policy/kinds'],
  ['e2e/backend/app.ts', '../../src/requests/noticeTransitions'],
];

/** What the house stands on: a library that is a tool alone, and the other half of a circle. */
const ground: [file: string, text: string][] = [
  ['package.json', '{ "name": "house", "devDependencies": { "react": "1.0.0" } }'],
  ['node_modules/react/package.json', '{ "name": "react", "version": "1.0.0", "main": "index.js" }'],
  ['node_modules/react/index.js', 'module.exports = 1;'],
  ['src/ui/two.ts', "import './one';"],
];

let house = '';
let found: string[] = [];

beforeAll(async () => {
  house = mkdtempSync(join(tmpdir(), 'kelisim-imports-'));
  const modules = [...broken, ...sound].map(([file, imports]): [string, string] => [
    file,
    `${imports === null ? '' : `import '${imports}';\n`}export const value = 1;`,
  ]);
  for (const [file, text] of [...ground, ...modules]) {
    mkdirSync(dirname(join(house, file)), { recursive: true });
    writeFileSync(join(house, file), text);
  }
  const { tsConfig: _, ...options } = config.options ?? {};
  const { output } = await cruise(['src', 'e2e'], {
    ...options,
    baseDir: house,
    validate: true,
    ruleSet: { forbidden: config.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error(output);
  found = output.summary.violations.map(({ from, rule }) => `${from} ${rule.name}`);
});

afterAll(() => rmSync(house, { recursive: true, force: true }));

it.each(broken)('%s may not import %s: %s', (file, _imports, rule) => {
  expect(found).toContain(`${file} ${rule}`);
});

it.each(sound)('%s may import %s', (file) => {
  expect(found.filter((violation) => violation.startsWith(`${file} `))).toEqual([]);
});

it('says with every rule why it is there', () => {
  for (const rule of config.forbidden ?? []) expect(rule.comment, rule.name).toMatch(/\w{3}.*\.$/);
});
