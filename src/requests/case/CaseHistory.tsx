import type { UseGetListHookValue } from 'react-admin';
import type { RequestEventRecord, RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import styles from './CaseHistory.module.css';
import { NoteForm } from './NoteForm';
import { useStepLabel } from './useStepLabel';

/** One thing that happened: what, by whom, when, and in which words. */
function HistoryEvent({ event }: { event: RequestEventRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stepLabel = useStepLabel();
  const step = event.details?.key;
  const title = t(`enums.requestEventType.${event.type}`);
  return (
    <li data-type={event.type}>
      <span className={styles.when}>{formats.dateTime(event.at)}</span>
      <span>
        <strong>
          {typeof step === 'string'
            ? t('requests.history.step', { event: title, step: stepLabel(step) })
            : title}
        </strong>{' '}
        <span className={styles.who}>
          <StaffName id={event.actorId} nobody={t('requests.history.system')} />
        </span>
        {event.text && <p className={styles.text}>{event.text}</p>}
      </span>
    </li>
  );
}

interface CaseHistoryProps {
  request: RequestRecord;
  events: UseGetListHookValue<RequestEventRecord>;
}

/** Everything that happened, the newest first, and room for a note. */
export function CaseHistory({ request, events }: CaseHistoryProps) {
  const { t } = useTranslation();
  const mayNote = useMay('request_events.create');
  const { data, total = 0, error, refetch } = events;
  return (
    <Section title={t('requests.history.title')}>
      {mayNote && <NoteForm requestId={request.id} />}
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data?.length === 0 && <p>{t('requests.history.empty')}</p>}
      <ol className={styles.events}>
        {data?.map((event) => (
          <HistoryEvent key={event.id} event={event} />
        ))}
      </ol>
      {data && total > data.length && <p>{t('requests.history.more', { count: data.length })}</p>}
    </Section>
  );
}
