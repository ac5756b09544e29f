import { useTranslation } from '../i18n/useTranslation';

/** A yes or a no; a dash where the backend has said neither. */
export function YesNo({ value }: { value: boolean | null | undefined }) {
  const { t } = useTranslation();
  if (typeof value !== 'boolean') return '—';
  return value ? t('common.yes') : t('common.no');
}
