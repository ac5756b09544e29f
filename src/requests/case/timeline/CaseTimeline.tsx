import Button from '@mui/material/Button';
import { useState } from 'react';
import type { RequestRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useMay } from '../../../ui/identity';
import { Section } from '../../../ui/record/Section';
import styles from '../../../ui/timeline/Timeline.module.css';
import { TopicChips } from '../../../ui/timeline/TopicChips';
import { NoteForm } from './NoteForm';
import { TimelineRow } from './TimelineRow';
import { type TimelineEntry, type TimelineTopic, timelineTopics, topicOf } from './timeline';
import type { Timeline } from './useTimeline';

interface TopicsProps {
  entries: readonly TimelineEntry[];
  chosen: TimelineTopic | 'all';
  onChoose: (topic: TimelineTopic | 'all') => void;
}

/** Only what the story has. */
function Topics({ entries, chosen, onChoose }: TopicsProps) {
  const { t } = useTranslation();
  const present = new Set(entries.map(topicOf));
  const offered = timelineTopics.filter((topic) => present.has(topic) || topic === chosen);
  if (offered.length < 2) return null;
  return (
    <TopicChips
      legend={t('requests.history.topics')}
      topics={(['all', ...offered] as const).map((name) => ({
        name,
        label: t(`requests.history.topic.${name}`),
      }))}
      chosen={chosen}
      onChoose={onChoose}
    />
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
      aside={<Topics entries={entries} chosen={topic} onChoose={setTopic} />}
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
