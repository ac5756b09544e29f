import { describe, expect, it } from 'vitest';
import { kkLater } from './languages/kk';
import { ruLater } from './languages/ru';
import { loadLanguage } from './loadLanguage';
import { locales } from './locales';
import {
  baseKey,
  filesOnDisk,
  flatten,
  pluralFormOf,
  textsOfFile,
  textsOnDisk,
  variablesOf,
} from './texts.fixture';

const later = { kk: kkLater, ru: ruLater };
const texts = { kk: textsOnDisk('kk'), ru: textsOnDisk('ru') };
const baseKeys = (locale: 'kk' | 'ru') => [...new Set([...texts[locale].keys()].map(baseKey))].sort();

function variablesByKey(locale: 'kk' | 'ru'): Map<string, string[]> {
  const byKey = new Map<string, Set<string>>();
  for (const [key, text] of texts[locale]) {
    const known = byKey.get(baseKey(key)) ?? new Set();
    for (const name of variablesOf(text)) known.add(name);
    byKey.set(baseKey(key), known);
  }
  return new Map([...byKey].map(([key, names]) => [key, [...names].sort()]));
}

describe('the two languages', () => {
  it('have the same areas', () => {
    expect(filesOnDisk('kk')).toEqual(filesOnDisk('ru'));
  });

  it('have the same keys', () => {
    const [kk, ru] = [baseKeys('kk'), baseKeys('ru')];
    expect(ru.length).toBeGreaterThan(400);
    expect(kk.filter((key) => !ru.includes(key))).toEqual([]);
    expect(ru.filter((key) => !kk.includes(key))).toEqual([]);
  });

  it('fill in the same values', () => {
    expect(Object.fromEntries(variablesByKey('kk'))).toEqual(Object.fromEntries(variablesByKey('ru')));
  });

  it('are different languages: no Kazakh sentence is a copy of the Russian one', () => {
    const words = (text: unknown) =>
      String(text)
        .replace(/\{\{[^}]*\}\}/g, '')
        .match(/\p{L}+/gu) ?? [];
    const copied = [...texts.kk].filter(
      ([key, text]) => words(text).length > 2 && texts.ru.get(key) === text,
    );
    expect(copied).toEqual([]);
  });
});

describe.each(locales)('the texts in %s', (locale) => {
  it('are loaded as they stand in the files, every area of them', async () => {
    const loaded = flatten(await loadLanguage(locale));
    for (const [area, load] of Object.entries(later[locale])) {
      loaded.push(...flatten((await load()).default, area));
    }
    expect(Object.fromEntries(loaded)).toEqual(Object.fromEntries(texts[locale]));
  });

  it('stand in one file each', () => {
    const keys = filesOnDisk(locale).flatMap((file) => textsOfFile(locale, file).map(([key]) => key));
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('are never empty', () => {
    const empty = [...texts[locale]].filter(([, text]) => typeof text !== 'string' || text.trim() === '');
    expect(empty).toEqual([]);
  });

  it('have every plural form that the language needs, and no other', () => {
    const needed = new Intl.PluralRules(locale).resolvedOptions().pluralCategories.toSorted();
    expect(needed).toEqual(locale === 'kk' ? ['one', 'other'] : ['few', 'many', 'one', 'other']);
    const forms = new Map<string, string[]>();
    for (const key of texts[locale].keys()) {
      const form = pluralFormOf(key);
      if (form) forms.set(baseKey(key), [...(forms.get(baseKey(key)) ?? []), form].sort());
    }
    const wrong = [...forms].filter(([, found]) => found.join() !== needed.join());
    expect(forms.size).toBeGreaterThan(10);
    expect(wrong).toEqual([]);
  });

  it('ask for formats of ours alone: those of i18next would ask Intl for Kazakh', () => {
    const asked = [...texts[locale].values()].flatMap((text) => [
      ...String(text).matchAll(/\{\{\s*\w+\s*,\s*([^}]*)\}\}/g),
    ]);
    expect(new Set(asked.map(([, format]) => format?.trim()))).toEqual(
      new Set(locale === 'kk' ? ['dative', 'locative', 'number'] : ['number']),
    );
  });

  it('have letters of their own: no Latin look-alike inside a Cyrillic word', () => {
    const mixed = /\p{Script=Cyrillic}[A-Za-z]|[A-Za-z]\p{Script=Cyrillic}/u;
    const withoutValues = (text: unknown) => String(text).replace(/\{\{[^}]*\}\}/g, ' ');
    const wrong = [...texts[locale]].filter(([, text]) => mixed.test(withoutValues(text)));
    expect(wrong).toEqual([]);
  });
});
