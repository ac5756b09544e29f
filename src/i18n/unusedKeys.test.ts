import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findInSources } from './sources.fixture';
import { baseKey, textsOnDisk } from './texts.fixture';

const keyShape = /^[a-z]\w*(\.\w+)+$/;

/** Keys that stand in the sources as they are. */
const written = new Set(
  findInSources((node) => (ts.isStringLiteralLike(node) && keyShape.test(node.text) ? node.text : undefined)),
);

/** `enums.requestStatus.${status}` uses every key of that shape; what is filled in is one part of a key. */
const built = findInSources((node) => {
  if (!ts.isTemplateExpression(node) || !/^[a-z]\w*\./.test(node.head.text)) return undefined;
  const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
  return new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('\\w+')}$`);
});

/** The page that tells why the desk could not start takes its texts straight from the language: `start.failed`. */
const taken = new Set(
  findInSources((node) =>
    ts.isPropertyAccessExpression(node) && /StartFailure/.test(node.getSourceFile().fileName)
      ? `start.${node.name.text}`
      : undefined,
  ),
);

function isUsed(key: string): boolean {
  return written.has(key) || taken.has(key) || built.some((shape) => shape.test(key));
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
