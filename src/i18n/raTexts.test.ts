import english from 'ra-language-english';
import { describe, expect, it } from 'vitest';
import { locales } from './locales';
import { baseKey, flatten, textsOnDisk, variablesOf } from './texts.fixture';

const englishTexts = new Map(flatten(english).map(([key, text]) => [key, String(text)]));

/** What a text of react-admin fills in, in our names: Polyglot's `%{smart_count}` is i18next's `{{count}}`. */
function englishVariables(text: string): string[] {
  const names = [...text.matchAll(/%\{(\w+)\}/g)].map(([, name]) =>
    name === 'smart_count' ? 'count' : `${name}`,
  );
  return [...new Set(names)].sort();
}

describe.each(locales)("react-admin's own texts in %s", (locale) => {
  const ours = new Map([...textsOnDisk(locale)].filter(([key]) => key.startsWith('ra.')));
  const isPlural = (key: string) => ours.has(`${key}_other`);

  it('are all there, and no more', () => {
    expect(englishTexts.size).toBeGreaterThan(150);
    expect([...new Set([...ours.keys()].map(baseKey))].sort()).toEqual([...englishTexts.keys()].sort());
  });

  it('have plural forms exactly where react-admin counts', () => {
    const counted = [...englishTexts].filter(([, text]) => text.includes('||||')).map(([key]) => key);
    expect([...englishTexts.keys()].filter(isPlural).sort()).toEqual(counted.sort());
  });

  it('fill in nothing that react-admin does not give', () => {
    const wrong = [...ours].flatMap(([key, text]) => {
      const given = englishVariables(englishTexts.get(baseKey(key)) ?? '');
      const asked = variablesOf(text);
      const canCount = isPlural(baseKey(key));
      return asked
        .filter((name) => !given.includes(name) && !(canCount && name === 'count'))
        .map((name) => [key, name]);
    });
    expect(wrong).toEqual([]);
  });
});
