import Button from '@mui/material/Button';
import type { RecipientNoticeRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { RecipientName } from '../../../ui/names';
import { useErrorText } from '../../../ui/useErrorText';
import styles from './CaseNotices.module.css';
import { canMove } from './noticeMoves';
import type { NoticesRun } from './useMoveNotices';

interface MoveAccountProps {
  run: NoticesRun;
  /** As they are now: others may have moved them meanwhile. */
  notices: readonly RecipientNoticeRecord[];
  onStop: () => void;
  onRetry: (left: readonly RecipientNoticeRecord[]) => void;
}

/** How far the act has come; then whom it did not reach, why, and how they stand now. */
export function MoveAccount({ run, notices, onStop, onRetry }: MoveAccountProps) {
  const { t } = useTranslation();
  const { done, total, failures, isRunning, move } = run;
  const errorText = useErrorText({ nothingTyped: move.note === undefined });
  if (isRunning) {
    return (
      <p className={styles.running}>
        <span role="status">{t('requests.notices.running', { done: done + failures.length, total })}</span>
        <Button onClick={onStop}>{t('requests.notices.stop')}</Button>
      </p>
    );
  }
  const left = notices.filter(
    (notice) => canMove(notice, move.to) && failures.some((failure) => failure.notice.id === notice.id),
  );
  return (
    <>
      {done > 0 && <p role="status">{t('requests.notices.marked', { count: done })}</p>}
      {failures.length > 0 && (
        <div className={styles.failures} role="alert">
          <p>{t('requests.notices.notMarked', { count: failures.length })}</p>
          <ul>
            {failures.map(({ notice, error }) => {
              const now = notices.find(({ id }) => id === notice.id);
              return (
                <li key={notice.id}>
                  <strong>
                    <RecipientName id={notice.recipientId} />
                  </strong>
                  {now && now.status !== notice.status && (
                    <> ({t('requests.notices.nowIs', { status: t(`enums.noticeStatus.${now.status}`) })})</>
                  )}
                  : {errorText(error).sentences.join(' ')}
                </li>
              );
            })}
          </ul>
          {left.length > 0 && (
            <Button variant="outlined" onClick={() => onRetry(left)}>
              {t('requests.notices.retry')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
