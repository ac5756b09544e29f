import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import type { ClientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/record/Section';
import { registerOfClient } from '../../ui/registerPath';
import styles from '../../ui/timeline/Timeline.module.css';
import { TopicChips } from '../../ui/timeline/TopicChips';
import { StoryRow } from './StoryRow';
import { mergeStory, type StoryTopic, storyTopics } from './story';
import type { ClientStory } from './useClientStory';

const STEP = 50;

type Topic = StoryTopic | 'all';

const topicsOf = (chosen: Topic): readonly StoryTopic[] => (chosen === 'all' ? storyTopics : [chosen]);

interface TopicsProps {
  story: ClientStory;
  chosen: Topic;
  onChoose: (topic: Topic) => void;
}

/** What to see alone, each with how many records there are. */
function Topics({ story, chosen, onChoose }: TopicsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const labelOf = (name: Topic) => {
    const topic = t(`clients.story.topic.${name}`);
    const total = name === 'all' ? undefined : story[name].total;
    return total === undefined ? topic : t('clients.story.counted', { topic, total: formats.number(total) });
  };
  return (
    <TopicChips
      legend={t('clients.story.topics')}
      topics={(['all', ...storyTopics] as const).map((name) => ({ name, label: labelOf(name) }))}
      chosen={chosen}
      onChoose={onChoose}
    />
  );
}

/** Which registers failed to come, or stand in part. */
function Gaps({ story, topics }: { story: ClientStory; topics: readonly StoryTopic[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return topics.map((topic) => {
    const { rows, total, isWhole, isReading, error, readOn } = story[topic];
    if (error) {
      return (
        <ErrorPanel
          key={topic}
          error={error}
          sentence={t(`clients.story.failed.${topic}`)}
          onRetry={readOn}
        />
      );
    }
    if (isWhole || isReading || total === undefined) return null;
    return (
      <Notice key={topic} severity="warning">
        {t(`clients.story.partial.${topic}`, {
          read: formats.number(rows.length),
          total: formats.number(total),
        })}{' '}
        <Button onClick={readOn}>{t('clients.story.readOn')}</Button>
      </Notice>
    );
  });
}

/** Ways to the same records in their registers, with all their columns and filters. */
function Registers({ clientId, topics }: { clientId: number; topics: readonly StoryTopic[] }) {
  const { t } = useTranslation();
  return (
    <p className={styles.more}>
      {topics.map((topic, index) => (
        <span key={topic}>
          {index > 0 && ' · '}
          <Link to={registerOfClient(topic, clientId)}>{t(`clients.story.allOf.${topic}`)}</Link>
        </span>
      ))}
    </p>
  );
}

/** A client's consents, disclosures and requests on one time line, the newest first. */
export function Story({ client, story }: { client: ClientRecord; story: ClientStory }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [chosen, setChosen] = useState<Topic>('all');
  const [bound, setBound] = useState(STEP);
  const [now] = useState(serverNow);
  const { soFar: consents } = story.consents;
  const { soFar: disclosures } = story.disclosures;
  const { soFar: requests } = story.requests;
  const topics = topicsOf(chosen);
  // A register of which nothing has come is said to have failed, and keeps nobody from the others.
  const failed = topics.filter((topic) => story[topic].error && story[topic].rows.length === 0).join();
  const entries = useMemo(
    () =>
      mergeStory(
        { consents, disclosures, requests },
        { now, topics: topicsOf(chosen).filter((topic) => !failed.includes(topic)) },
      ),
    [consents, disclosures, requests, now, chosen, failed],
  );
  const shown = entries.slice(0, bound);
  const isReading = topics.some((topic) => story[topic].isReading);
  const isWhole = topics.every((topic) => story[topic].isWhole);
  const by = { client, consents: consents.isWhole ? consents.rows : undefined };
  const choose = (topic: Topic) => {
    setChosen(topic);
    setBound(STEP);
  };
  return (
    <Section
      title={t('clients.story.title')}
      aside={<Topics story={story} chosen={chosen} onChoose={choose} />}
    >
      <Gaps story={story} topics={topics} />
      {isReading && <Busy />}
      {isWhole && entries.length === 0 && (
        <p>{t(chosen === 'all' ? 'clients.story.empty' : 'clients.story.emptyTopic')}</p>
      )}
      <ol className={styles.entries} aria-label={t('clients.story.title')}>
        {shown.map((entry) => (
          <StoryRow key={entry.key} entry={entry} by={by} />
        ))}
      </ol>
      {shown.length < entries.length && (
        <p className={styles.more}>
          {t('clients.story.shown', {
            shown: formats.number(shown.length),
            total: formats.number(entries.length),
          })}{' '}
          <Button onClick={() => setBound(bound + STEP)}>{t('clients.story.more')}</Button>
        </p>
      )}
      <Registers clientId={client.id} topics={topics} />
    </Section>
  );
}
