import type { formatsIn } from './formatsIn';
import { useTranslation } from './useTranslation';

/** The formats of src/i18n/formats.ts in the language of the page. */
export function useFormats(): ReturnType<typeof formatsIn> {
  return useTranslation().formats;
}
