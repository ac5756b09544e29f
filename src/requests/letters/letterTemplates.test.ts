import { describe, expect, it } from 'vitest';
import { locales } from '../../i18n/locales';
import { flatten, variablesOf } from '../../i18n/texts.fixture';
import { requestKindRule } from '../../policy/requestKinds';
import { everyKind } from './letterFacts.fixture';
import { letterTemplates } from './letterTemplates';

const flat = { kk: new Map(flatten(letterTemplates.kk)), ru: new Map(flatten(letterTemplates.ru)) };

describe('the templates of letters', () => {
  it('have the same keys in both languages, and fill in the same facts', () => {
    const variables = (locale: 'kk' | 'ru') =>
      Object.fromEntries([...flat[locale]].map(([key, text]) => [key, variablesOf(text)]));
    expect(flat.ru.size).toBeGreaterThan(70);
    expect(variables('kk')).toEqual(variables('ru'));
  });

  it('are different languages', () => {
    const copied = [...flat.kk].filter(([key, text]) => flat.ru.get(key) === text).map(([key]) => key);
    // The same word in both: a post and an address.
    expect(copied).toEqual(['company.contacts', 'office.compliance']);
  });

  it.each(locales)('in %s are never empty and mix no alphabets within a word', (locale) => {
    const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;
    const wrong = [...flat[locale]].filter(([, text]) => {
      const plain = String(text).replace(/\{\{[^}]*\}\}/g, ' ');
      return typeof text !== 'string' || plain.trim() === '' || mixed.test(plain);
    });
    expect(wrong).toEqual([]);
  });

  it('have words for every step of every kind but the sending itself', () => {
    const steps = everyKind.flatMap((kind) => requestKindRule(kind).steps);
    const told = [...new Set(steps)].filter((step) => step !== 'reply_sent' && step !== 'copy_sent');
    expect(Object.keys(letterTemplates.ru.steps).sort()).toEqual(told.sort());
  });

  it('cite every clause that gives the right', () => {
    for (const kind of everyKind) {
      for (const clause of requestKindRule(kind).clauses) {
        expect(letterTemplates.ru.basis[kind]).toContain(clause);
        expect(letterTemplates.kk.basis[kind]).toContain(clause);
      }
    }
  });
});
