import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { useErrorText } from '../useErrorText';
import styles from './RunPanel.module.css';
import type { BulkAccount } from './runBulk';

interface RunPanelProps<I> {
  label: string;
  /** How many are to be done. */
  all: number;
  account: BulkAccount<I>;
  isOver: boolean;
  idOf: (item: I) => number;
  /** What an item is called, best as a link to it. */
  nameOf: (item: I) => ReactNode;
  /** What became of those that the act had nothing to do with. */
  others?: string | undefined;
  onCancel: () => void;
  onClose: () => void;
  /** Tries again what was not done. */
  onRetry?: () => void;
  /** How many of them can be tried again, where it is not all. */
  retryLabel?: string;
}

/** How far it has come; what has not been sent yet can be called off. */
function Progress<I>({ all, account, onCancel }: RunPanelProps<I>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const answered = account.done.length + account.failed.length;
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
function Account<I>({ account, others, idOf, nameOf }: RunPanelProps<I>) {
  const { t } = useTranslation();
  const errorText = useErrorText({ nothingTyped: true });
  return (
    <div className={styles.account}>
      <p>
        <strong>{t('queue.run.done', { n: account.done.length })}</strong>
        {account.failed.length > 0 && <> {t('queue.run.failed', { n: account.failed.length })}</>}
        {account.notSent.length > 0 && <> {t('queue.run.notSent', { n: account.notSent.length })}</>}
        {others && <> {others}</>}
      </p>
      <ul className={styles.failures}>
        {account.failed.map(({ item, error }) => (
          <li key={idOf(item)}>
            {nameOf(item)}: {errorText(error).sentences.join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** An act on many while it goes on, and the account of it when it is over. */
export function RunPanel<I>(props: RunPanelProps<I>) {
  const { label, account, isOver, onRetry, retryLabel, onClose } = props;
  const { t } = useTranslation();
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The button that began it is gone: the keyboard goes on at what has come of it.
    if (isOver && document.activeElement === document.body) close.current?.focus({ preventScroll: true });
  }, [isOver]);
  const isIncomplete = account.failed.length + account.notSent.length > 0;
  return (
    <section className={styles.bar} data-bar aria-label={label}>
      <div className={styles.said} role="status">
        {isOver ? <Account {...props} /> : <Progress {...props} />}
      </div>
      {isOver && isIncomplete && onRetry && (
        <Button variant="outlined" size="small" onClick={onRetry}>
          {retryLabel ?? t('common.retry')}
        </Button>
      )}
      {isOver && (
        <Button ref={close} size="small" onClick={onClose}>
          {t('common.close')}
        </Button>
      )}
    </section>
  );
}
