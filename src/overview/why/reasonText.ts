import type { Texts } from '../../i18n/useTranslation';
import type { Reason } from './readWhy';

/** What a cause is called; that none was said, and that the desk does not know it, are named as well. */
export function reasonText(reason: Reason, { t }: Texts): string {
  if (reason === null) return t('overview.why.notSaid');
  return t(`enums.lateReason.${reason === 'rest' ? 'unknown' : reason}`);
}
