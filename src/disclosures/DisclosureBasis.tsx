import { useTranslation } from 'react-i18next';
import type { DisclosureRecord } from '../api/records';

export function DisclosureBasis({ basis }: Pick<DisclosureRecord, 'basis'>) {
  const { t } = useTranslation();
  return t(`enums.disclosureBasis.${basis}`);
}
