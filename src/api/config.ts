import type { Locale } from '../i18n/locales';

/** `public/config.json`: what operations set without a build. */
export interface DeskConfig {
  /** Where the backend answers; a path of this origin or a whole address. */
  apiUrl: string;
  defaultLocale: Locale;
  thresholds: {
    /** Working minutes left from which a deadline is critical. */
    criticalWorkingMinutes: number;
    /** Calendar days before the end of a term (cookie consent, retention) from which it is soon. */
    soonCalendarDays: number;
  };
  demo: Demo;
}

/** What the sign-in page of a demo offers; elsewhere there are no names. */
export interface Demo {
  users: readonly string[];
  /** The same for all of them. */
  password: string;
}

/** The file is missing, is no JSON, or a field of it cannot be used. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A path of this origin or a whole address; anything else would be read against the address of each page. */
function addressField(json: Json, field: string, fallback: string): string {
  const value = json[field] ?? fallback;
  const isAddress =
    typeof value === 'string' && (value.startsWith('/') || (/^https?:/.test(value) && URL.canParse(value)));
  if (!isAddress) throw new ConfigError(field);
  return value.replace(/\/$/, '');
}

function namesField(json: Json, field: string): readonly string[] {
  const value: unknown = json[field] ?? [];
  const isName = (name: unknown) => typeof name === 'string';
  if (!Array.isArray(value) || !value.every(isName)) throw new ConfigError(field);
  return value;
}

function textField(json: Json, field: string): string {
  const value = json[field] ?? '';
  if (typeof value !== 'string') throw new ConfigError(field);
  return value;
}

function notNegative(json: Json, field: string, fallback: number): number {
  const value = json[field] ?? fallback;
  if (typeof value !== 'number' || !Number.isFinite(value) || value < 0)
    throw new ConfigError(`thresholds.${field}`);
  return value;
}

/**
 * Reads the file's content; what it leaves out has a default.
 * @throws {ConfigError} naming the field that cannot be used
 */
export function parseConfig(json: unknown): DeskConfig {
  if (!isObject(json)) throw new ConfigError('config.json');
  const defaultLocale = json.defaultLocale ?? 'kk';
  if (defaultLocale !== 'kk' && defaultLocale !== 'ru') throw new ConfigError('defaultLocale');
  const thresholds = json.thresholds ?? {};
  if (!isObject(thresholds)) throw new ConfigError('thresholds');
  return {
    apiUrl: addressField(json, 'apiUrl', '/api'),
    defaultLocale,
    thresholds: {
      criticalWorkingMinutes: notNegative(thresholds, 'criticalWorkingMinutes', 120),
      soonCalendarDays: notNegative(thresholds, 'soonCalendarDays', 30),
    },
    demo: { users: namesField(json, 'demoUsers'), password: textField(json, 'demoPassword') },
  };
}
