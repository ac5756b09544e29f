import Button from '@mui/material/Button';
import type { ParseKeys } from 'i18next';
import { ApiError } from '../../api/apiError';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import styles from './Uploads.module.css';
import type { Upload } from './uploadQueue';
import { useAttach } from './useAttach';

/** A file that the backend has looked at and does not take will not be taken the next time either. */
const mayHelpToRetry = (error: unknown) =>
  !(error instanceof ApiError && (error.status === 413 || error.status === 422));

/** What is said of a file where the words for other calls would mislead: nobody has typed it, and a retry is safe. */
const sentences: Partial<Record<string, ParseKeys>> = {
  unreachable: 'attachments.failed.unreachable',
  server_error: 'attachments.failed.server_error',
  session_missing: 'attachments.failed.session',
  session_expired: 'attachments.failed.session',
  // The backend may have it already; sent again under the same key it is still one attachment.
  timeout: 'attachments.failed.unclear',
  cancelled: 'attachments.failed.unclear',
};

function useSentence(error: unknown): string | undefined {
  const { t } = useTranslation();
  const key = error instanceof ApiError ? sentences[error.code] : undefined;
  return key && t(key);
}

type Acts = Pick<ReturnType<typeof useAttach>, 'retry' | 'cancel' | 'remove'>;

function UploadRow({ upload, acts }: { upload: Upload; acts: Acts }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { idempotencyKey: key, file, state, progress, error } = upload;
  const sentence = useSentence(error);
  return (
    <li className={styles.upload}>
      <span className={styles.name}>{file.fileName}</span>
      <span className={styles.size}>{formats.fileSize(file.size)}</span>
      {state === 'waiting' && <span className={styles.size}>{t('attachments.waiting')}</span>}
      {state === 'sending' && (
        <>
          <progress
            className={styles.progress}
            max={1}
            value={progress}
            aria-label={t('attachments.sending', { name: file.fileName })}
          />
          <span className={styles.percent}>{formats.percent(progress)}</span>
        </>
      )}
      {state === 'failed' ? (
        <div className={styles.failure}>
          <ErrorPanel
            error={error}
            sentence={sentence}
            onRetry={mayHelpToRetry(error) ? () => acts.retry(key) : undefined}
          >
            <Button variant="outlined" onClick={() => acts.remove(key)}>
              {t('attachments.remove')}
            </Button>
          </ErrorPanel>
        </div>
      ) : (
        <Button size="small" onClick={() => acts.cancel(key)}>
          {t('attachments.cancel')}
        </Button>
      )}
    </li>
  );
}

/** The files of one request that are on their way or have failed; nothing where there are none. */
export function Uploads({ requestId }: { requestId: number }) {
  const { t } = useTranslation();
  const { uploads, ...acts } = useAttach();
  const own = uploads.filter((upload) => upload.requestId === requestId);
  if (own.length === 0) return null;
  return (
    <ul className={styles.uploads} aria-label={t('attachments.uploads')}>
      {own.map((upload) => (
        <UploadRow key={upload.idempotencyKey} upload={upload} acts={acts} />
      ))}
    </ul>
  );
}
