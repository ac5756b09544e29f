import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';

/** Who the recipient is, in the policy's terms (6.1 and 6.2). */
export function RecipientCategory({ category }: Pick<RecipientRecord, 'category'>) {
  const { t } = useTranslation();
  const label = t(`enums.recipientCategory.${category}`);
  return <span title={label}>{label}</span>;
}
