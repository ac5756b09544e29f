/** `npm run types`: everything in src/api that is generated from the contract; `--check` only compares. */
import { readFileSync, writeFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { shapesModule } from './shapes';

const contract = new URL('../backend/openapi.yaml', import.meta.url);

const types = astToString(await openapiTS(contract, { enumValues: true }));
const generated = [
  ['contract.ts', `/** Generated from the contract by \`npm run types\`: do not edit. */\n${types}`],
  ['shapes.ts', shapesModule()],
] as const;

const checkOnly = process.argv.includes('--check');
for (const [name, text] of generated) {
  const file = new URL(`../../src/api/${name}`, import.meta.url);
  if (!checkOnly) {
    writeFileSync(file, text);
  } else if (readFileSync(file, 'utf8') !== text) {
    console.error(`src/api/${name} is not what the contract says: run \`npm run types\`.`);
    process.exitCode = 1;
  }
}
