import type { DisclosureRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';

export function DisclosurePurpose({ purpose }: Pick<DisclosureRecord, 'purpose'>) {
  const { t } = useTranslation();
  const label = t(`enums.disclosurePurpose.${purpose}`);
  // A narrow column cuts it off: the whole can still be read on the spot.
  return <span title={label}>{label}</span>;
}
