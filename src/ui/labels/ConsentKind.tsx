import { useTranslation } from 'react-i18next';
import type { ConsentRecord } from '../../api/records';

export function ConsentKind({ kind }: Pick<ConsentRecord, 'kind'>) {
  const { t } = useTranslation();
  return t(`enums.consentKind.${kind}`);
}
