import type { RequestRecord } from '../../../api/records';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useMay } from '../../../ui/identity';
import { Section } from '../../../ui/record/Section';
import { useCaseNotices } from '../useCaseNotices';
import { AllNotices } from './AllNotices';
import styles from './CaseNotices.module.css';
import { NoticeRow } from './NoticeRow';

/** So many still fit on the page. */
const BOXED_FROM = 12;

/** Who got this client's data and must be told of the withdrawal; kinds that tell nobody have no such part. */
export function CaseNotices({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { isTold, notices, openCount, error, refetch } = useCaseNotices(request);
  const mayEdit = useMay('recipient_notices.edit');
  const isCaseOpen = request.status === 'in_progress';
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
      {notices && isCaseOpen && mayEdit && <AllNotices requestId={request.id} notices={notices} />}
      {notices && notices.length > 0 && (
        <ul
          className={notices.length > BOXED_FROM ? styles.many : styles.notices}
          aria-label={t('requests.notices.list')}
          tabIndex={notices.length > BOXED_FROM ? 0 : undefined}
        >
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} isCaseOpen={isCaseOpen} />
          ))}
        </ul>
      )}
    </Section>
  );
}
