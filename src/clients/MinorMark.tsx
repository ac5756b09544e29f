import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Pill } from '../ui/Pill';

/** Data of a person under 18 is to be deleted (policy 9.7): the mark stands out from the rows without it. */
export function MinorMark({ isMinor }: Pick<ClientRecord, 'isMinor'>) {
  const { t } = useTranslation();
  if (typeof isMinor !== 'boolean') return '—';
  return isMinor ? <Pill tone="attention">{t('clients.minor.mark')}</Pill> : t('common.no');
}
