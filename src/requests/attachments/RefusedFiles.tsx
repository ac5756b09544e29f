import Button from '@mui/material/Button';
import { useTranslation } from '../../i18n/useTranslation';
import type { RefusedFile } from './chosenFile';
import styles from './RefusedFiles.module.css';

interface RefusedFilesProps {
  refused: readonly RefusedFile[];
  onDismiss: () => void;
}

/** The files that were not taken, each with the reason and what to do; nothing where there are none. */
export function RefusedFiles({ refused, onDismiss }: RefusedFilesProps) {
  const { t } = useTranslation();
  if (refused.length === 0) return null;
  return (
    <div className={styles.refused} role="alert">
      <ul>
        {refused.map(({ fileName, refusal }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes its order
          <li key={index}>
            <strong>{fileName}</strong> {t(`attachments.refused.${refusal.code}`)}
          </li>
        ))}
      </ul>
      <Button size="small" onClick={onDismiss}>
        {t('common.close')}
      </Button>
    </div>
  );
}
