import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';

/** What is asked, in words; whole on hover where a narrow list cuts it off. */
export function RequestKind({ kind }: Pick<RequestRecord, 'kind'>) {
  const { t } = useTranslation();
  const label = t(`enums.requestKind.${kind}`);
  return <span title={label}>{label}</span>;
}
