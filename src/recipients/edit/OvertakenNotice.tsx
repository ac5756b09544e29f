import { useTranslation } from '../../i18n/useTranslation';
import { Notice } from '../../ui/Notice';
import styles from './RecipientForm.module.css';
import { categoryOf, type RecipientField } from './recipientText';
import type { Overtaken } from './useSaveRecipient';

/** What somebody else has changed while this form was open, field by field, beside what was typed here. */
export function OvertakenNotice({ overtaken }: { overtaken: readonly Overtaken[] }) {
  const { t } = useTranslation();
  const value = (field: RecipientField, text: string) => {
    if (text === '') return t('recipients.overtaken.blank');
    return field === 'category' ? t(`enums.recipientCategory.${categoryOf(text)}`) : text;
  };
  return (
    <Notice severity="warning">
      <p>{t('recipients.overtaken.text')}</p>
      {overtaken.length > 0 && (
        <ul className={styles.changes}>
          {overtaken.map(({ field, was, now, typed }) => (
            <li key={field}>
              {t(typed === null ? 'recipients.overtaken.taken' : 'recipients.overtaken.kept', {
                field: t(`disclosures.recipient.${field}`),
                was: value(field, was),
                now: value(field, now),
                typed: value(field, typed ?? ''),
              })}
            </li>
          ))}
        </ul>
      )}
    </Notice>
  );
}
