import { useTranslation } from 'react-i18next';
import type { RequestRecord } from '../../api/records';

/** What is asked, in words; whole on hover where a narrow list cuts it off. */
export function RequestKind({ kind }: Pick<RequestRecord, 'kind'>) {
  const { t } = useTranslation();
  const label = t(`enums.requestKind.${kind}`);
  return <span title={label}>{label}</span>;
}
