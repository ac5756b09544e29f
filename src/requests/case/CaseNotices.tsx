import { useMemo } from 'react';
import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import styles from './CaseNotices.module.css';
import { NoticeRow } from './NoticeRow';
import { useCaseNotices } from './useCaseNotices';

/** Who got this client's data and must be told of the withdrawal; kinds that tell nobody have no such part. */
export function CaseNotices({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { isTold, notices, openCount, error, refetch } = useCaseNotices(request);
  const recipientIds = useMemo(() => (notices ?? []).map(({ recipientId }) => recipientId), [notices]);
  if (!isTold) return null;

  return (
    <Section
      title={t('requests.notices.title')}
      aside={
        notices &&
        t('requests.notices.progress', {
          done: formats.number(notices.length - openCount),
          total: formats.number(notices.length),
        })
      }
    >
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!notices && !error && <Busy />}
      {notices?.length === 0 && <p>{t('requests.notices.none')}</p>}
      <References resource="recipients" ids={recipientIds}>
        <ul className={styles.notices}>
          {notices?.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} isCaseOpen={request.status === 'in_progress'} />
          ))}
        </ul>
      </References>
    </Section>
  );
}
