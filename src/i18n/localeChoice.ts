import { isLocale, type Locale } from './locales';

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
