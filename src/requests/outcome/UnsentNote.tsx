import Button from '@mui/material/Button';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { useDraft } from '../../ui/useDraft';
import { useAddNote } from '../case/useAddNote';
import styles from './UnsentNote.module.css';

/** An outcome that somebody has written while somebody else ended the case: kept, to be noted or thrown away. */
export function UnsentNote({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const [text, setText, forgetIf] = useDraft(`outcome.${request.id}`);
  const { add, isPending, error } = useAddNote(request.id);
  const forget = () => setText('');
  if (text.trim() === '') return null;
  return (
    <Notice severity="info">
      <p>{t('requests.outcome.unsent')}</p>
      <blockquote className={styles.text}>{text}</blockquote>
      <ActButton
        size="small"
        variant="outlined"
        isBarred={isPending}
        onClick={() => add(text.trim(), () => forgetIf(text))}
      >
        {t('requests.outcome.keepAsNote')}
      </ActButton>{' '}
      <Button size="small" onClick={forget}>
        {t('requests.outcome.throwAway')}
      </Button>
      {error !== undefined && <ErrorPanel error={error} />}
    </Notice>
  );
}
