import { describe, expect, it } from 'vitest';
import { locales } from '../i18n/locales';
import { flatten } from '../i18n/texts.fixture';
import { clauseIds } from '../policy/clauses';
import { clauseTexts, isFoundBy } from './clauseTexts';

describe('the clauses in words', () => {
  it('have the same parts in both languages, and no clause that the desk does not serve', () => {
    for (const locale of locales)
      expect(Object.keys(clauseTexts[locale]).toSorted()).toEqual(clauseIds.toSorted());
    for (const clause of clauseIds) {
      expect(clauseTexts.kk[clause].items.length, clause).toBe(clauseTexts.ru[clause].items.length);
    }
  });

  it.each(locales)('in %s are never empty and mix no alphabets within a word', (locale) => {
    const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;
    const wrong = flatten(clauseTexts[locale]).filter(
      ([, text]) => typeof text !== 'string' || text.trim() === '' || mixed.test(text),
    );
    expect(wrong).toEqual([]);
  });

  it('are different languages', () => {
    const same = clauseIds.filter((clause) => clauseTexts.kk[clause].text === clauseTexts.ru[clause].text);
    expect(same).toEqual([]);
  });
});

describe('a clause is found', () => {
  const found = (typed: string) => clauseIds.filter((clause) => isFoundBy(clause, typed));

  it('by its number, as far as it is typed', () => {
    expect(found('8')).toEqual(['8.1', '8.2']);
    expect(found('3.1.1')).toEqual(['3.1.1']);
    expect(found('12.7')).toEqual([]);
  });

  it('by a word of either language', () => {
    expect(found('cookie')).toContain('9.5');
    expect(found('ОТЗЫВ')).toContain('8.1');
    expect(found('қайтарып алу')).toContain('8.1');
  });

  it('by nothing, every one', () => {
    expect(found(' ')).toEqual(clauseIds);
  });
});
