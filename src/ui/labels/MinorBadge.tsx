import { useTranslation } from '../../i18n/useTranslation';
import { Pill } from '../Pill';

/** A person under 18, or a request about one: their data is to be deleted without delay (policy 9.7). */
export function MinorBadge() {
  const { t } = useTranslation();
  return (
    <span title={t('clients.minor.rule')}>
      <Pill tone="alarm">
        <span aria-hidden="true">{t('clients.minor.short')}</span>
        <span className="visually-hidden">{t('clients.minor.mark')}</span>
      </Pill>
    </span>
  );
}
