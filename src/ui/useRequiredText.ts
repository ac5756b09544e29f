import type { FormEvent } from 'react';
import { useTranslation } from '../i18n/useTranslation';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The browser says what a form still needs in its own language; it is to say it in the page's. */
export function useRequiredText() {
  const { t } = useTranslation();
  return {
    onInvalid: ({ currentTarget: field }: FormEvent<Field>) => {
      const text = t(field instanceof HTMLSelectElement ? 'common.choose' : 'common.fillIn');
      field.setCustomValidity(field.validity.valueMissing ? text : '');
    },
    // What was said once would bar the form for ever.
    onInput: ({ currentTarget: field }: FormEvent<Field>) => field.setCustomValidity(''),
  };
}
