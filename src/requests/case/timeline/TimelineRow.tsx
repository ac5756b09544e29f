import type { ReactNode } from 'react';
import type { CorrectionRecord, RequestEventRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { ShortMoment } from '../../../ui/Moment';
import { RecipientName, StaffName } from '../../../ui/names';
import styles from '../../../ui/timeline/Timeline.module.css';
import { headlineOf } from '../../letters/sentNote';
import { useStepLabel } from '../useStepLabel';
import { assigneeOf, type TimelineEntry, topicOf } from './timeline';

/** What happened, by whom, and in which words. */
function Story({ title, who, children }: { title: ReactNode; who?: ReactNode; children?: ReactNode }) {
  return (
    <span>
      <strong>{title}</strong> {who && <span className={styles.who}>{who}</span>}
      {children}
    </span>
  );
}

function EventStory({ event }: { event: RequestEventRecord }) {
  const { t } = useTranslation();
  const stepLabel = useStepLabel();
  const title = t(`enums.requestEventType.${event.type}`);
  const step: unknown = event.details?.key;
  const assigneeId = assigneeOf(event);
  return (
    <Story
      title={
        <>
          {typeof step === 'string'
            ? t('requests.history.step', { event: title, step: stepLabel(step) })
            : title}
          {assigneeId !== undefined && (
            <>
              {': '}
              <StaffName id={assigneeId} nobody={t('requests.unassigned')} />
            </>
          )}
        </>
      }
      who={<StaffName id={event.actorId} nobody={t('requests.history.system')} />}
    >
      <EventText event={event} />
    </Story>
  );
}

/** A note in full; of a letter that went out its headline, and the letter on request. */
function EventText({ event }: { event: RequestEventRecord }) {
  const headline = headlineOf(event);
  if (!event.text) return null;
  const end = event.text.indexOf('\n');
  if (headline === undefined || end < 0) return <p className={styles.text}>{event.text}</p>;
  return (
    <details className={styles.text}>
      <summary>{headline}</summary>
      {event.text.slice(end).trim()}
    </details>
  );
}

function CorrectionStory({ correction }: { correction: CorrectionRecord }) {
  const { t } = useTranslation();
  const { field, oldValueMasked, newValueMasked, documentRef, appliedById } = correction;
  return (
    <Story
      title={t('requests.history.corrected', { field: t(`enums.correctionField.${field}`) })}
      who={<StaffName id={appliedById} />}
    >
      <p className={styles.text}>
        {oldValueMasked || '—'} → {newValueMasked || '—'} ·{' '}
        {t('requests.history.document', { ref: documentRef })}
      </p>
    </Story>
  );
}

type NoticesEntry = Extract<TimelineEntry, { source: 'notices' }>;

/** More names than these are opened on request. */
const NAMES_SHOWN = 5;

function Recipients({ notices }: Pick<NoticesEntry, 'notices'>) {
  const { t } = useTranslation();
  const names = notices.map(({ id, recipientId }, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <RecipientName id={recipientId} />
    </span>
  ));
  if (notices.length <= NAMES_SHOWN) return <p className={styles.text}>{names}</p>;
  return (
    <details className={styles.text}>
      <summary>{t('requests.history.recipients', { count: notices.length })}</summary>
      {names}
    </details>
  );
}

function NoticesStory({ entry: { act, notices, note } }: { entry: NoticesEntry }) {
  const { t } = useTranslation();
  return (
    <Story title={t(`requests.history.notice.${act}`)}>
      <Recipients notices={notices} />
      {note && <p className={styles.text}>{note}</p>}
    </Story>
  );
}

function storyOf(entry: TimelineEntry, attached: string): ReactNode {
  switch (entry.source) {
    case 'event':
      return <EventStory event={entry.event} />;
    case 'correction':
      return <CorrectionStory correction={entry.correction} />;
    case 'notices':
      return <NoticesStory entry={entry} />;
    case 'attachment':
      return (
        <Story title={attached} who={<StaffName id={entry.attachment.createdById} />}>
          <p className={styles.text}>{entry.attachment.fileName}</p>
        </Story>
      );
  }
}

/** One line of a case's story. */
export function TimelineRow({ entry }: { entry: TimelineEntry }) {
  const { t } = useTranslation();
  return (
    <li data-topic={topicOf(entry)} data-type={entry.source === 'event' ? entry.event.type : undefined}>
      <span className={styles.when}>
        {entry.at ? <ShortMoment at={entry.at} /> : t('requests.history.undated')}
      </span>
      {storyOf(entry, t('requests.history.attached'))}
    </li>
  );
}
