import Download from '@mui/icons-material/Download';
import { useMemo } from 'react';
import { attachmentContentUrl } from '../../api/attachments';
import { type AttachmentRecord, type RequestRecord, UNKNOWN } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { useApiUrl } from '../../ui/apiUrl';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import { isOpen } from '../transitions';
import { AttachFiles } from './AttachFiles';
import styles from './CaseAttachments.module.css';
import { Uploads } from './Uploads';
import { useCaseAttachments } from './useCaseAttachments';

/** `application/pdf` says PDF; a type that the desk has no word for says nothing. */
const typeNames: Partial<Record<string, string>> = {
  'application/pdf': 'PDF',
  'image/png': 'PNG',
  'image/jpeg': 'JPEG',
  'message/rfc822': 'EML',
};

function AttachmentRow({ attachment }: { attachment: AttachmentRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const apiUrl = useApiUrl();
  const { id, fileName, mimeType = '', size, createdAt, createdById } = attachment;
  return (
    <li className={styles.attachment}>
      <a
        className={styles.link}
        href={attachmentContentUrl(apiUrl, id)}
        download={fileName}
        title={t('attachments.download')}
      >
        <Download fontSize="small" />
        <span>{fileName}</span>
      </a>
      <span className={styles.facts}>
        {typeNames[mimeType] && <span>{typeNames[mimeType]}</span>}
        {size !== undefined && <span>{formats.fileSize(size)}</span>}
        <span>{formats.dateTime(createdAt)}</span>
        <StaffName id={createdById} />
      </span>
    </li>
  );
}

/** The letter that the case began with and whatever else proves it, and room for more while the case is open. */
export function CaseAttachments({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const mayAttach = useMay('attachments.create');
  const { isShown, attachments, error, refetch } = useCaseAttachments(request.id);
  const staffIds = useMemo(() => (attachments ?? []).map(({ createdById }) => createdById), [attachments]);
  if (!isShown) return null;

  const isCaseOpen = request.status !== UNKNOWN && isOpen(request.status);
  return (
    <Section title={t('attachments.title')}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!attachments && !error && <Busy />}
      {attachments?.length === 0 && <p className={styles.none}>{t('attachments.none')}</p>}
      <References resource="users" ids={staffIds}>
        <ul className={styles.attachments}>
          {attachments?.map((attachment) => (
            <AttachmentRow key={attachment.id} attachment={attachment} />
          ))}
        </ul>
      </References>
      {mayAttach && isCaseOpen && <AttachFiles requestId={request.id} />}
      <Uploads requestId={request.id} />
    </Section>
  );
}
