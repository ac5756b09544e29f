import kk from '../../../i18n/kk/letterTemplates.json';
import ru from '../../../i18n/ru/letterTemplates.json';
import type { Locale } from '../../i18n/locales';

export type LetterTemplates = typeof ru;

/** Both languages at once: a Kazakh letter stands beside its Russian text. They come with the panel, not with the desk. */
export const letterTemplates: Record<Locale, LetterTemplates> = { kk, ru };
