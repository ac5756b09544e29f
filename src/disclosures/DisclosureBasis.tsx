import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';

export function DisclosureBasis({ basis }: Pick<DisclosureRecord, 'basis'>) {
  const { t } = useTranslation();
  const label = t(`enums.disclosureBasis.${basis}`);
  // A narrow column cuts it off: the whole can still be read on the spot.
  return <span title={label}>{label}</span>;
}
