import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import styles from './ErrorPanel.module.css';
import { type ErrorTextOptions, useErrorText } from './useErrorText';

interface ErrorPanelProps extends ErrorTextOptions {
  error: unknown;
  /** What is said instead of the error's own words, where the place knows better. */
  sentence?: string;
  onRetry?: () => void;
  children?: ReactNode;
}

/** What went wrong, said where it went wrong; the page around it stays usable. */
export function ErrorPanel({ error, nothingTyped, sentence, onRetry, children }: ErrorPanelProps) {
  const { t } = useTranslation();
  const { sentences, requestId } = useErrorText({ nothingTyped })(error);
  return (
    <div className={styles.panel} role="alert">
      {(sentence ? [sentence] : sentences).map((each) => (
        <p key={each}>{each}</p>
      ))}
      {requestId && <p className={styles.trace}>{t('errors.requestId', { id: requestId })}</p>}
      <div className={styles.acts}>
        {onRetry && (
          <Button variant="outlined" onClick={onRetry}>
            {t('common.retry')}
          </Button>
        )}
        {children}
      </div>
    </div>
  );
}
