import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RequestRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useMay } from '../../../ui/identity';
import { Section } from '../../../ui/record/Section';
import styles from './CaseTimeline.module.css';
import { NoteForm } from './NoteForm';
import { TimelineRow } from './TimelineRow';
import { type TimelineEntry, type TimelineTopic, timelineTopics, topicOf } from './timeline';
import type { Timeline } from './useTimeline';

interface TopicChipsProps {
  entries: readonly TimelineEntry[];
  chosen: TimelineTopic | 'all';
  onChoose: (topic: TimelineTopic | 'all') => void;
}

/** What to see alone; only what the story has. */
function TopicChips({ entries, chosen, onChoose }: TopicChipsProps) {
  const { t } = useTranslation();
  const present = new Set(entries.map(topicOf));
  const offered = timelineTopics.filter((topic) => present.has(topic) || topic === chosen);
  if (offered.length < 2) return null;
  return (
    <fieldset className={styles.topics}>
      <legend className="visually-hidden">{t('requests.history.topics')}</legend>
      {(['all', ...offered] as const).map((topic) => (
        <button
          key={topic}
          type="button"
          className={styles.topic}
          aria-pressed={topic === chosen}
          onClick={() => onChoose(topic)}
        >
          {t(`requests.history.topic.${topic}`)}
        </button>
      ))}
    </fieldset>
  );
}

/** Everything that happened and who did it, the newest first, and room for a note. */
export function CaseTimeline({ request, timeline }: { request: RequestRecord; timeline: Timeline }) {
  const { t } = useTranslation();
  const mayNote = useMay('request_events.create');
  const [topic, setTopic] = useState<TimelineTopic | 'all'>('all');
  const { entries, isCut, showMore, isLoading, failures } = timeline;
  const shown = entries.filter((entry) => topic === 'all' || topicOf(entry) === topic);
  return (
    <Section
      title={t('requests.history.title')}
      aside={<TopicChips entries={entries} chosen={topic} onChoose={setTopic} />}
    >
      {mayNote && <NoteForm requestId={request.id} />}
      {failures.map(({ source, error, refetch }) => (
        <ErrorPanel
          key={source}
          error={error}
          sentence={t(`requests.history.failed.${source}`)}
          onRetry={refetch}
        />
      ))}
      {isLoading && <Busy />}
      {!isLoading && failures.length === 0 && shown.length === 0 && (
        <p>{t(topic === 'all' ? 'requests.history.empty' : 'requests.history.emptyTopic')}</p>
      )}
      <ol className={styles.entries}>
        {shown.map((entry) => (
          <TimelineRow key={entry.key} entry={entry} />
        ))}
      </ol>
      {isCut && (
        <p className={styles.more}>
          {t('requests.history.more', { count: entries.length })}{' '}
          {showMore && <Button onClick={showMore}>{t('requests.history.all')}</Button>}
        </p>
      )}
    </Section>
  );
}
