import type { ConsentRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';

export function ConsentKind({ kind }: Pick<ConsentRecord, 'kind'>) {
  const { t } = useTranslation();
  return t(`enums.consentKind.${kind}`);
}
