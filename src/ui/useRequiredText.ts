import type { FormEvent } from 'react';
import { useTranslation } from '../i18n/useTranslation';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * The browser says what a form still needs in its own language; it is to say it in the page's. What was said once bars
 * the form until it is taken back: each change of the field is to do so, by an empty `setCustomValidity`.
 */
export function useRequiredText(): (event: FormEvent<Field>) => void {
  const { t } = useTranslation();
  return ({ currentTarget: field }) => {
    const text = t(field instanceof HTMLSelectElement ? 'common.choose' : 'common.fillIn');
    field.setCustomValidity(field.validity.valueMissing ? text : '');
  };
}
