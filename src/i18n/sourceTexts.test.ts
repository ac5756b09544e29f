import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { findInSources, placeOf } from './sources.fixture';

const attributesThatPeopleRead = ['aria-label', 'title', 'placeholder', 'alt', 'label', 'helperText'];
const keyShape = /^[a-z]\w*(\.\w+)+$/;
/** The name of the desk is the same in every language. */
const properNames = ['Kelisim'];

function isText(node: ts.Node): node is ts.StringLiteralLike | ts.JsxText | ts.TemplateLiteralLikeNode {
  return ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateLiteralToken(node);
}

function isProse(text: string): boolean {
  return /\p{L}/u.test(text) && !properNames.includes(text.trim());
}

/** `Intl.DateTimeFormat('ru')`, with or without `new`: what stands after `Intl.` and the language it is given. */
function intlCall(node: ts.Node): { name: string; language: ts.Expression | undefined } | undefined {
  if (!ts.isNewExpression(node) && !ts.isCallExpression(node)) return undefined;
  const called = node.expression;
  if (!ts.isPropertyAccessExpression(called) || called.expression.getText() !== 'Intl') return undefined;
  return { name: called.name.text, language: node.arguments?.[0] };
}

describe('the sources of the desk', () => {
  it('hold no word of Kazakh or Russian: texts stand in i18n', () => {
    const found = findInSources((node) =>
      isText(node) && /\p{Script=Cyrillic}/u.test(node.text) ? placeOf(node) : undefined,
    );
    expect(found).toEqual([]);
  });

  it('hold no text between tags in any language', () => {
    const found = findInSources((node) =>
      ts.isJsxText(node) && isProse(node.text) ? `${placeOf(node)} ${node.text.trim()}` : undefined,
    );
    expect(found).toEqual([]);
  });

  it('give keys, not texts, to the attributes that people read', () => {
    const found = findInSources((node) => {
      if (!ts.isJsxAttribute(node) || !attributesThatPeopleRead.includes(node.name.getText()))
        return undefined;
      const value = node.initializer;
      if (!value || !ts.isStringLiteral(value) || !isProse(value.text)) return undefined;
      return keyShape.test(value.text) ? undefined : `${placeOf(node)} ${value.text}`;
    });
    expect(found).toEqual([]);
  });

  it('never ask Intl for Kazakh but for its plurals, the one thing that Chromium knows', () => {
    const found = findInSources((node) => {
      const call = intlCall(node);
      if (!call || call.name === 'PluralRules') return undefined;
      const isRussian = call.language && ts.isStringLiteral(call.language) && call.language.text === 'ru';
      return isRussian ? undefined : `${placeOf(node)} Intl.${call.name}`;
    });
    const used = findInSources((node) => intlCall(node)?.name);
    expect(new Set(used)).toContain('DateTimeFormat');
    expect(found).toEqual([]);
  });

  it('never write by the locale of the machine or by components that do', () => {
    const found = findInSources((node) => {
      const isMethod =
        ts.isPropertyAccessExpression(node) &&
        ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'].includes(node.name.text);
      const isComponent =
        ts.isImportSpecifier(node) && ['DateField', 'NumberField', 'DateTimeInput'].includes(node.name.text);
      return isMethod || isComponent ? `${placeOf(node)} ${node.getText()}` : undefined;
    });
    expect(found).toEqual([]);
  });

  it('use no part of MUI that brings English words of its own', () => {
    // Whoever needs one gives it our words (its `…Text`, `getAriaLabel` or `localeText`) and takes it off this list.
    const wordy = ['Autocomplete', 'Breadcrumbs', 'Pagination', 'Rating', 'TablePagination'];
    const found = findInSources((node) => {
      if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
        const [, part] = /^@mui\/material\/(\w+)$/.exec(node.moduleSpecifier.text) ?? [];
        return part && wordy.includes(part) ? `${placeOf(node)} ${part}` : undefined;
      }
      const isAlert = ts.isJsxOpeningLikeElement(node) && node.tagName.getText() === 'Alert';
      const given = isAlert ? node.attributes.properties.map((property) => property.name?.getText()) : [];
      return given.includes('onClose') && !given.includes('closeText') ? `${placeOf(node)} Alert` : undefined;
    });
    expect(found).toEqual([]);
  });
});
