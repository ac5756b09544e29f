import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { builtKeys, findInSources, standInTexts, writtenKey } from './sources.fixture';
import { baseKey, textsOnDisk } from './texts.fixture';

/** Keys that stand in the sources as they are. */
const written = new Set(findInSources(writtenKey));

const built = findInSources(builtKeys).filter(({ source }) => !source.startsWith('^errors'));

/** What is refused has its text by its code: one that the desk or the stand-in, which keeps to the contract, can name. */
const codes = new Set([
  ...findInSources((node) => (ts.isStringLiteralLike(node) ? node.text : undefined)),
  ...standInTexts(),
]);

/** The page that tells why the desk could not start takes its texts straight from the language: `start.failed`. */
const taken = new Set(
  findInSources((node) =>
    ts.isPropertyAccessExpression(node) && /StartFailure/.test(node.getSourceFile().fileName)
      ? `start.${node.name.text}`
      : undefined,
  ),
);

const isCode = (key: string) => key.startsWith('errors.') && codes.has(key.slice('errors.'.length));

function isUsed(key: string): boolean {
  return written.has(key) || taken.has(key) || built.some((shape) => shape.test(key)) || isCode(key);
}

describe('every text', () => {
  it('is used somewhere', () => {
    // react-admin asks for its own texts and for the names of resources; they are checked against what it asks for.
    const ours = [...textsOnDisk('ru').keys()].map(baseKey).filter((key) => !/^(ra|resources)\./.test(key));
    expect([...new Set(ours)].filter((key) => !isUsed(key))).toEqual([]);
  });

  it('of a resource belongs to one that the desk has', () => {
    const resources = [...textsOnDisk('ru').keys()].filter((key) => key.startsWith('resources.'));
    const named = findInSources((node) => (ts.isStringLiteralLike(node) ? node.text : undefined));
    const unknown = resources.filter((key) => !named.includes(key.split('.')[1] ?? ''));
    expect(unknown).toEqual([]);
  });
});
