import { type ReactNode, useState } from 'react';
import { recipientCategoryValues } from '../../api/contract';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import styles from './RecipientForm.module.css';
import {
  type RecipientField,
  type RecipientProblems,
  type RecipientRead,
  type RecipientText,
  readRecipient,
} from './recipientText';

interface RecipientFormProps {
  text: RecipientText;
  onChange: (changes: Partial<RecipientText>) => void;
  onSave: (body: NonNullable<RecipientRead['body']>) => void;
  onCancel: () => void;
  isPending: boolean;
  /** What is to be said before the buttons: a failure, a conflict. */
  children: ReactNode;
}

interface RecipientInputsProps extends Pick<RecipientFormProps, 'text' | 'onChange'> {
  problems: RecipientProblems;
}

function RecipientInputs({ text, onChange, problems }: RecipientInputsProps) {
  const { t } = useTranslation();
  const input = (field: RecipientField, help?: string, required = false) => (
    <TextInput
      label={t(`disclosures.recipient.${field}`)}
      value={text[field]}
      onChange={(value) => onChange({ [field]: value })}
      help={help}
      problem={problems[field] && t(`recipients.problems.${problems[field]}`)}
      required={required}
      maxLength={300}
      autoComplete="off"
    />
  );
  const dayHelp = t('recipients.form.dayHelp');
  return (
    <>
      {input('name', undefined, true)}
      <Select
        label={t('disclosures.recipient.category')}
        value={recipientCategoryValues.find((value) => value === text.category) ?? ''}
        options={[
          { value: '', label: t('recipients.form.chooseCategory') },
          ...recipientCategoryValues.map((value) => ({
            value,
            label: t(`enums.recipientCategory.${value}`),
          })),
        ]}
        onChange={(category) => onChange({ category })}
        required
      />
      <div className={styles.pair}>
        {input('bin', t('recipients.form.binHelp'))}
        {input('country', t('recipients.form.countryHelp'), true)}
      </div>
      {input('contractNumber')}
      <div className={styles.pair}>
        {input('contractValidFrom', dayHelp)}
        {input('contractValidUntil', t('recipients.form.untilHelp'))}
      </div>
      {input('protectionConfirmedAt', dayHelp)}
    </>
  );
}

/** A recipient's fields; it goes only when each of them can be read. */
export function RecipientForm(props: RecipientFormProps) {
  const { text, onChange, onSave, onCancel, isPending, children } = props;
  const { t } = useTranslation();
  const [problems, setProblems] = useState<RecipientProblems>({});

  const submit = () => {
    const read = readRecipient(text, almatyDayOf(serverNow()));
    setProblems(read.problems ?? {});
    if (read.body) onSave(read.body);
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isPending) submit();
      }}
    >
      <RecipientInputs
        text={text}
        problems={problems}
        onChange={(changes) => {
          const touched = new Set(Object.keys(changes));
          setProblems((current) =>
            Object.fromEntries(Object.entries(current).filter(([field]) => !touched.has(field))),
          );
          onChange(changes);
        }}
      />
      {Object.keys(problems).length > 0 && (
        <p className={styles.wrong} role="alert">
          {t('recipients.form.wrong')}
        </p>
      )}
      {children}
      <div className={styles.acts}>
        <ActButton type="submit" variant="contained" isBarred={isPending}>
          {t(isPending ? 'recipients.form.saving' : 'recipients.form.save')}
        </ActButton>
        <ActButton isBarred={isPending} onClick={onCancel}>
          {t('recipients.form.cancel')}
        </ActButton>
      </div>
    </form>
  );
}
