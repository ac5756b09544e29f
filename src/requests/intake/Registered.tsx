import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/record/Section';
import type { IntakeFile } from './files';
import styles from './intake.module.css';
import type { Sending } from './useIntakeUploads';

interface RegisteredProps {
  request: { id: number; number: string };
  files: readonly IntakeFile[];
  sending: Sending;
  onGiveUp: (file: IntakeFile) => void;
  onGiveUpAll: () => void;
}

function FileRow({
  file,
  sending,
  onGiveUp,
}: { file: IntakeFile } & Pick<RegisteredProps, 'sending' | 'onGiveUp'>) {
  const { t } = useTranslation();
  const formats = useFormats();
  const upload = sending.uploadOf(file);
  const isUnderWay = upload !== undefined && upload.state !== 'failed';
  return (
    <li>
      <span className={styles.fileName}>{file.fileName}</span>
      <span className={styles.size}>{formats.fileSize(file.size)}</span>
      {isUnderWay && (
        <progress
          max={1}
          value={upload.progress}
          aria-label={t('attachments.sending', { name: file.fileName })}
        />
      )}
      {!isUnderWay && (
        <>
          <strong>{t('intake.registered.notAttached')}</strong>
          <Button variant="contained" onClick={() => sending.send(file)}>
            {t('intake.registered.attach')}
          </Button>
        </>
      )}
      <Button variant="outlined" onClick={() => onGiveUp(file)}>
        {t('intake.registered.giveUp')}
      </Button>
      {upload?.state === 'failed' && (
        <div className={styles.failure}>
          <ErrorPanel error={upload.error} />
        </div>
      )}
    </li>
  );
}

/** The request is there, its files are on their way or have failed: neither is lost. */
export function Registered({ request, files, sending, onGiveUp, onGiveUpAll }: RegisteredProps) {
  const { t } = useTranslation();
  const isUnderWay = (file: IntakeFile) => (sending.uploadOf(file)?.state ?? 'failed') !== 'failed';
  const text = files.every(isUnderWay) ? 'intake.registered.sending' : 'intake.registered.failed';
  return (
    <Section title={t('intake.registered.title', { number: request.number })}>
      <p role="status">{t(text)}</p>
      <ul className={styles.files} aria-label={t('intake.files.list')}>
        {files.map((file) => (
          <FileRow key={file.id} file={file} sending={sending} onGiveUp={onGiveUp} />
        ))}
      </ul>
      <p className={styles.acts}>
        <Link to={`/requests/${request.id}`}>{t('intake.registered.open', { number: request.number })}</Link>
        <Button variant="outlined" onClick={onGiveUpAll}>
          {t('intake.registered.next')}
        </Button>
      </p>
    </Section>
  );
}
