import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { i18n as I18n } from 'i18next';
import { type Locale, locales } from './locales';

const pluralSuffix = /_(zero|one|two|few|many|other)$/;

/** `requests.count_few` → `requests.count`. */
export function baseKey(key: string): string {
  return key.replace(pluralSuffix, '');
}

export function pluralFormOf(key: string): string | undefined {
  return pluralSuffix.exec(key)?.[1];
}

/** Every text of a nested object by its full key. */
export function flatten(texts: unknown, prefix = ''): [key: string, text: unknown][] {
  if (typeof texts !== 'object' || texts === null) return [[prefix, texts]];
  return Object.entries(texts).flatMap(([key, value]) => flatten(value, prefix ? `${prefix}.${key}` : key));
}

/**
 * The tables that the formats are written from are no texts: Russian has none, since browsers know it. Letters come
 * with the panel that writes them, and src/requests/letters holds their languages against each other; so come the
 * clauses of the policy with their page, and src/policyPage does.
 */
const noAreas = ['formats', 'letterTemplates', 'policyClauses'];

/** The files of a language; `requests.start` is the part of `requests` that comes with the start. */
export function filesOnDisk(locale: Locale): string[] {
  return readdirSync(resolve('i18n', locale))
    .map((file) => file.replace(/\.json$/, ''))
    .filter((file) => !noAreas.includes(file))
    .sort();
}

const areaOf = (file: string) => file.replace(/\.start$/, '');

function readTexts(locale: Locale, file: string): unknown {
  return JSON.parse(readFileSync(resolve('i18n', locale, `${file}.json`), 'utf8'));
}

/** The texts of one file by their full keys. */
export function textsOfFile(locale: Locale, file: string): [key: string, text: unknown][] {
  return flatten(readTexts(locale, file), areaOf(file));
}

/** All texts of a language as its files hold them. */
export function textsOnDisk(locale: Locale): Map<string, unknown> {
  return new Map(filesOnDisk(locale).flatMap((file) => textsOfFile(locale, file)));
}

/** Gives i18next every text of every language, as if all areas were open. */
export function addAllTexts(i18n: I18n): void {
  for (const locale of locales) {
    for (const file of filesOnDisk(locale)) {
      i18n.addResourceBundle(locale, 'translation', { [areaOf(file)]: readTexts(locale, file) }, true);
    }
  }
}

/** The names of what a text fills in: `{{time, dative}}` is `time`. */
export function variablesOf(text: unknown): string[] {
  const found = String(text).matchAll(/\{\{\s*(\w+)[^}]*\}\}/g);
  return [...new Set([...found].map(([, name = '']) => name))].sort();
}
