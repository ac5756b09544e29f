import { useTranslation } from 'react-i18next';
import type { DisclosureRecord } from '../api/records';

export function DisclosurePurpose({ purpose }: Pick<DisclosureRecord, 'purpose'>) {
  const { t } = useTranslation();
  return t(`enums.disclosurePurpose.${purpose}`);
}
