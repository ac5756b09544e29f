import Button from '@mui/material/Button';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { useErrorText } from '../../ui/useErrorText';
import styles from './BulkBar.module.css';
import { type Bulk, type BulkRun, isIncomplete } from './useBulkRun';
import { useOthersText } from './useOthersText';

/** How far it has come; what has not been sent yet can be called off. */
function Progress({ run, onCancel }: { run: BulkRun; onCancel: () => void }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const all = run.plan.items.length;
  const answered = run.account.done.length + run.account.failed.length;
  const text = t('queue.run.progress', { some: formats.number(answered), all: formats.number(all) });
  return (
    <>
      <progress className={styles.progress} max={all} value={answered} aria-label={text} />
      <span>{text}</span>
      <Button variant="outlined" size="small" onClick={onCancel}>
        {t('queue.run.cancel')}
      </Button>
    </>
  );
}

/** What was done, and of each that was not: why. */
function Account({ run }: { run: BulkRun }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const othersText = useOthersText();
  const { account, plan } = run;
  return (
    <div className={styles.account}>
      <p>
        <strong>{t('queue.run.done', { n: account.done.length })}</strong>
        {account.failed.length > 0 && <> {t('queue.run.failed', { n: account.failed.length })}</>}
        {account.notSent.length > 0 && <> {t('queue.run.notSent', { n: account.notSent.length })}</>}
        {plan.others.length > 0 && <> {t('queue.run.others', { others: othersText(plan.others) })}</>}
      </p>
      <ul className={styles.failures}>
        {account.failed.map(({ item: { request }, error }) => (
          <li key={request.id}>
            <Link to={`/requests/${request.id}`}>{request.number}</Link>:{' '}
            {errorText(error).sentences.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An act on many while it goes on, and the account of it when it is over. */
export function BulkRunPanel({ run, bulk }: { run: BulkRun; bulk: Bulk }) {
  const { t } = useTranslation();
  const close = useRef<HTMLButtonElement>(null);
  const { isOver } = run;
  useEffect(() => {
    // The button that began it is gone: the keyboard goes on at what has come of it.
    if (isOver && document.activeElement === document.body) close.current?.focus({ preventScroll: true });
  }, [isOver]);
  return (
    <section className={styles.bar} aria-label={t('queue.bar.label')}>
      <div className={styles.said} role="status">
        {isOver ? <Account run={run} /> : <Progress run={run} onCancel={bulk.cancel} />}
      </div>
      {isOver && isIncomplete(run) && (
        <Button variant="outlined" size="small" onClick={() => bulk.retry(run)}>
          {t('common.retry')}
        </Button>
      )}
      {isOver && (
        <Button ref={close} size="small" onClick={bulk.close}>
          {t('common.close')}
        </Button>
      )}
    </section>
  );
}
