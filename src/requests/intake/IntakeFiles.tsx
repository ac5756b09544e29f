import Button from '@mui/material/Button';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { FileDrop } from '../attachments/FileDrop';
import { RefusedFiles } from '../attachments/RefusedFiles';
import type { IntakeFile } from './files';
import styles from './intake.module.css';
import type { Intake } from './useIntake';
import { isLetter, type useLetter } from './useLetter';

interface IntakeFilesProps {
  intake: Intake;
  letter: ReturnType<typeof useLetter>;
}

/** Files that will be attached when the request is there; a letter among them can fill the form. */
export function IntakeFiles({ intake, letter }: IntakeFilesProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { files, removeFile, change, form } = intake;
  const { unread } = letter;

  const remove = (file: IntakeFile) => {
    removeFile(file.id);
    // What it has filled in stays; that it will be attached is no longer so.
    if (form.letter?.fileId === file.id) change((current) => ({ ...current, letter: null }));
  };

  return (
    <div>
      <FileDrop onFiles={letter.take} multiple label={t('intake.files.choose')} />
      {intake.isReading && <Busy />}
      <RefusedFiles refused={letter.refused} onDismiss={letter.dismissRefused} />
      {unread && files.some(({ id }) => id === unread.file.id) && (
        <ErrorPanel
          error={unread.error}
          sentence={t('intake.letter.unread', { file: unread.file.fileName })}
          onRetry={() => letter.fill(unread.file)}
        />
      )}
      {files.length > 0 && (
        <ul className={styles.files} aria-label={t('intake.files.list')}>
          {files.map((file) => (
            <li key={file.id}>
              <span className={styles.fileName}>{file.fileName}</span>
              <span className={styles.size}>{formats.fileSize(file.size)}</span>
              {isLetter(file) && form.letter?.fileId !== file.id && (
                <Button size="small" onClick={() => letter.fill(file)}>
                  {t('intake.files.fill')}
                </Button>
              )}
              <Button
                size="small"
                aria-label={t('intake.files.removeNamed', { name: file.fileName })}
                onClick={() => remove(file)}
              >
                {t('intake.files.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
