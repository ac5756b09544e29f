import Button from '@mui/material/Button';
import { useState } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { CalendarDay } from '../../ui/CalendarDay';
import { ErrorPanel } from '../../ui/ErrorPanel';
import type { Column } from '../../ui/list/columns';
import { Notice } from '../../ui/Notice';
import { RecipientLink } from '../../ui/names';
import { Pill, type PillTone } from '../../ui/Pill';
import { Note } from '../../ui/record/Note';
import { RecordTable } from '../../ui/record/RecordTable';
import { Section } from '../../ui/record/Section';
import styles from './Holders.module.css';
import type { Holder, HolderState, Released } from './holders';
import { RequestLink } from './RequestLink';
import type { ClientStory } from './useClientStory';

const SHOWN = 20;

const tones: Record<HolderState, PillTone> = {
  none: 'plain',
  pending: 'attention',
  sent: 'attention',
  waived: 'quiet',
  again: 'attention',
  advertising_stopped: 'quiet',
  unknown: 'attention',
};

function Who({ recipientId, categories }: Pick<Holder, 'recipientId' | 'categories'>) {
  const { t } = useTranslation();
  return (
    <>
      <RecipientLink id={recipientId} />
      <div className={styles.small}>
        {categories.map((each) => t(`enums.dataCategory.${each}`)).join('; ')}
      </div>
    </>
  );
}

function Last({ lastAt, count }: Pick<Holder, 'lastAt' | 'count'>) {
  const { t } = useTranslation();
  return (
    <>
      <CalendarDay day={lastAt} />
      <div className={styles.small}>{t('clients.holders.times', { count })}</div>
    </>
  );
}

function Bases({ bases }: Pick<Holder, 'bases'>) {
  const { t } = useTranslation();
  return bases.map((basis) => <div key={basis}>{t(`enums.disclosureBasis.${basis}`)}</div>);
}

function State({ state, note, requestId }: Pick<Holder, 'state' | 'note' | 'requestId'>) {
  const { t } = useTranslation();
  const label = t(`clients.holders.states.${state}`);
  if (state === 'none') return <span className={styles.small}>{label}</span>;
  return (
    <div className={styles.state}>
      <Pill tone={tones[state]}>{label}</Pill>
      {requestId !== null && (
        <div className={styles.small}>
          <RequestLink id={requestId} />
        </div>
      )}
      {note && <div className={styles.small}>{note}</div>}
    </div>
  );
}

const columns: readonly Pick<Column<Holder>, 'label' | 'render'>[] = [
  {
    label: 'clients.holders.recipient',
    render: ({ recipientId, categories }) => <Who recipientId={recipientId} categories={categories} />,
  },
  { label: 'clients.holders.last', render: ({ lastAt, count }) => <Last lastAt={lastAt} count={count} /> },
  { label: 'clients.holders.basis', render: ({ bases }) => <Bases bases={bases} /> },
  { label: 'clients.holders.state', render: (holder) => <State {...holder} /> },
];

function ReleasedList({ released }: { released: readonly Released[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (released.length === 0) return null;
  return (
    <details className={styles.released}>
      <summary>{t('clients.holders.released', { count: released.length })}</summary>
      <ul>
        {released.map(({ recipientId, confirmedAt, requestId }) => (
          <li key={recipientId}>
            <RecipientLink id={recipientId} />
            {', '}
            {t('clients.holders.confirmedAt', { date: formats.dayMedium(confirmedAt) })}
            {', '}
            <RequestLink id={requestId} />
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What keeps the answer from being whole: said before it, so that nobody takes a part for all. */
function Gaps({ story: { disclosures, requests, notices } }: { story: ClientStory }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { rows, total = 0, isWhole, isReading, error, readOn } = disclosures;
  return (
    <>
      {error && <ErrorPanel error={error} sentence={t('clients.holders.failed')} onRetry={readOn} />}
      {!error && !isWhole && rows.length > 0 && (
        <Notice severity="warning">
          {t('clients.holders.partial', { read: formats.number(rows.length), total: formats.number(total) })}{' '}
          {!isReading && <Button onClick={readOn}>{t('clients.story.readOn')}</Button>}
        </Notice>
      )}
      {!requests.isWhole && !requests.isReading && (
        <Notice severity="warning">{t('clients.holders.requestsPartial')}</Notice>
      )}
      {notices.error ? (
        <ErrorPanel
          error={notices.error}
          sentence={t('clients.holders.noticesPartial')}
          onRetry={notices.refetch}
        />
      ) : (
        notices.isReady &&
        !notices.isWhole && <Notice severity="warning">{t('clients.holders.noticesPartial')}</Notice>
      )}
    </>
  );
}

/** Who has the client's data now: what they got, last when, on what ground, and how their withdrawal stands. */
export function Holders({ story }: { story: ClientStory }) {
  const { t } = useTranslation();
  const [isLong, setLong] = useState(false);
  const { disclosures, notices, isReady, holders: answer } = story;
  const { holders, released } = answer;
  const shown = isLong ? holders : holders.slice(0, SHOWN);
  const isOnItsWay = disclosures.rows.length === 0 && disclosures.isReading;
  const isAnswered = isReady && (notices.isReady || notices.error !== null) && !isOnItsWay;
  return (
    <Section
      title={t('clients.holders.title')}
      aside={holders.length > 0 && t('clients.holders.count', { count: holders.length })}
    >
      <Gaps story={story} />
      {!isAnswered && !disclosures.error && <Busy />}
      {isAnswered && holders.length > 0 && (
        <RecordTable
          caption={t('clients.holders.title')}
          columns={columns}
          rows={shown}
          keyOf={({ recipientId }) => recipientId}
        />
      )}
      {isAnswered && disclosures.isWhole && holders.length === 0 && (
        <p>{t(released.length > 0 ? 'clients.holders.allReleased' : 'clients.holders.nobody')}</p>
      )}
      {shown.length < holders.length && (
        <p className={styles.more}>
          <Button onClick={() => setLong(true)}>{t('clients.story.more')}</Button>
        </p>
      )}
      {isAnswered && <ReleasedList released={released} />}
      <Note>{t('clients.holders.rule')}</Note>
    </Section>
  );
}
