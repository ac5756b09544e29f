import { isLocale, type Locale, localeOf } from './locales';

const storageKey = 'kelisim.locale';

/** What the person chose on this workstation, or undefined. */
export function storedLocale(): Locale | undefined {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLocale(stored) ? stored : undefined;
  } catch {
    // A browser may refuse storage: the desk then starts in the configured language.
    return undefined;
  }
}

export function storeLocale(locale: Locale): void {
  try {
    localStorage.setItem(storageKey, locale);
  } catch {
    // Refused storage costs the choice at the next start, and nothing now.
  }
}

/** The language at start: the person's choice, else the configured one, else Russian, whose text prevails (policy 9.12). */
export function startLocale(configured: unknown): Locale {
  return storedLocale() ?? localeOf(configured);
}
