import Button from '@mui/material/Button';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Notice } from '../../ui/Notice';
import styles from './intake.module.css';
import type { IntakeForm, LetterFacts, LetterField } from './intakeForm';
import { senderNote } from './letterFill';

interface LetterNoticeProps {
  letter: LetterFacts;
  form: IntakeForm;
  onTake: (field: LetterField) => void;
  onFindSender: () => void;
}

/** By which letter the form was filled, who wrote it, and where the agent had said otherwise before. */
export function LetterNotice({ letter, form, onTake, onFindSender }: LetterNoticeProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const said: Record<LetterField, string> = {
    who: senderNote(letter),
    kind: letter.kind ? t(`enums.requestKind.${letter.kind}`) : '',
    channel: t('enums.requestChannel.email'),
    received: formats.dateTime(letter.receivedAt),
    replyLocale: letter.locale ? t(`enums.locale.${letter.locale}`) : '',
  };
  const isOpen = form.clientId === null && !form.fromLetter.includes('who') && letter.senderAddress !== '';
  return (
    <Notice severity="info">
      <p>
        {t('intake.letter.filled', { file: letter.fileName })}
        {said.who && ` ${t('intake.letter.from', { sender: said.who })}`}
      </p>
      {letter.receivedAt === null && <p>{t('intake.letter.noTime')}</p>}
      {(isOpen || form.unlikeLetter.length > 0) && (
        <ul className={styles.unlike}>
          {form.unlikeLetter.map((field) => (
            <li key={field}>
              <span>{t(`intake.letter.unlike.${field}`, { value: said[field] })}</span>
              <Button variant="outlined" onClick={() => onTake(field)}>
                {t('intake.letter.take')}
              </Button>
            </li>
          ))}
          {isOpen && (
            <li>
              <Button variant="outlined" onClick={onFindSender}>
                {t('intake.letter.findSender')}
              </Button>
            </li>
          )}
        </ul>
      )}
    </Notice>
  );
}
