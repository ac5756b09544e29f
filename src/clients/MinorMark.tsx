import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { MinorBadge } from '../ui/labels/MinorBadge';

/** Whether the client is under 18, as a cell of a list. */
export function MinorMark({ isMinor }: Pick<ClientRecord, 'isMinor'>) {
  const { t } = useTranslation();
  if (typeof isMinor !== 'boolean') return '—';
  return isMinor ? <MinorBadge /> : t('common.no');
}
