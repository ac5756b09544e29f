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
  /** Names that the sign-in page offers: the demo's alone. */
  demoUsers: readonly string[];
}

/** The file is missing, is no JSON, or a field of it cannot be used. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function textField(json: Json, field: string, fallback: string): string {
  const value = json[field] ?? fallback;
  if (typeof value !== 'string' || value === '') throw new ConfigError(field);
  return value;
}

function positive(json: Json, field: string, fallback: number): number {
  const value = json[field] ?? fallback;
  if (typeof value !== 'number' || !(value >= 0)) throw new ConfigError(`thresholds.${field}`);
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
  const demoUsers = Array.isArray(json.demoUsers) ? json.demoUsers : [];
  return {
    apiUrl: textField(json, 'apiUrl', '/api').replace(/\/$/, ''),
    defaultLocale,
    thresholds: {
      criticalWorkingMinutes: positive(thresholds, 'criticalWorkingMinutes', 120),
      soonCalendarDays: positive(thresholds, 'soonCalendarDays', 30),
    },
    demoUsers: demoUsers.filter((name): name is string => typeof name === 'string'),
  };
}
