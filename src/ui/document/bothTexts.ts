import { ApiError } from '../../api/apiError';
import { loadEveryLanguage } from '../../i18n/everyLanguage';
import type { Locale } from '../../i18n/locales';
import type { Texts } from '../../i18n/useTranslation';

export type LanguageTexts = Record<Locale, Texts>;

/** A document is written in both languages: without either there is none. @throws {ApiError} unreachable */
export async function bothTexts(): Promise<LanguageTexts> {
  try {
    return await loadEveryLanguage();
  } catch {
    // What did not come is a file of the desk's own: the network or the server is down.
    throw new ApiError({ code: 'unreachable', status: 0 });
  }
}
