import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { ClientRecord, ConsentRecord, DisclosureRecord, RequestRecord } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { type Judgement, judge, judgementOf } from '../../disclosures/parts';
import { useTranslation } from '../../i18n/useTranslation';
import { RequestKind } from '../../ui/labels/RequestKind';
import { RequestStatusPill } from '../../ui/labels/RequestStatusPill';
import { ReviewStatusPill } from '../../ui/labels/ReviewStatusPill';
import { ShortMoment } from '../../ui/Moment';
import { RecipientLink } from '../../ui/names';
import { Pill, type PillTone } from '../../ui/Pill';
import { useReferenceRecord } from '../../ui/references';
import styles from '../../ui/timeline/Timeline.module.css';
import { RequestLink } from './RequestLink';
import type { StoryEntry } from './story';

/** What a disclosure is judged by, beside its recipient; undefined where not all consents have been read. */
export interface JudgedBy {
  client: ClientRecord;
  consents: readonly ConsentRecord[] | undefined;
}

const tones: Record<Judgement, PillTone> = {
  clear: 'quiet',
  questionable: 'attention',
  cannot_be_judged: 'attention',
};

/** What the rules say of the hand-over by the consents of its day; nothing until its recipient has come. */
function Verdict({ disclosure, by }: { disclosure: DisclosureRecord; by: JudgedBy }) {
  const { t } = useTranslation();
  const recipient = useReferenceRecord('recipients', disclosure.recipientId);
  if (recipient.status === 'pending') return null;
  const judgement = judgementOf(
    judge({ ...by, disclosure, recipient: recipient.status === 'ready' ? recipient.record : undefined }),
  );
  return <Pill tone={tones[judgement]}>{t(`clients.story.verdict.${judgement}`)}</Pill>;
}

interface StoryProps {
  title: ReactNode;
  marks?: ReactNode;
  children?: ReactNode;
}

function Story({ title, marks, children }: StoryProps) {
  return (
    <span>
      <strong>{title}</strong> {marks}
      {children && <p className={styles.text}>{children}</p>}
    </span>
  );
}

type ConsentWhat = Extract<StoryEntry, { topic: 'consents' }>['what'];

function ConsentStory({ consent, what }: { consent: ConsentRecord; what: ConsentWhat }) {
  const { t } = useTranslation();
  const { id, kind, method, locale, withdrawalRequestId } = consent;
  return (
    <Story
      title={
        <Link to={`/consents/${id}`}>
          {t(`clients.story.${what}`, { kind: t(`enums.consentKind.${kind}`) })}
        </Link>
      }
    >
      {what === 'given' && `${t(`enums.consentMethod.${method}`)} · ${t(`enums.locale.${locale}`)}`}
      {what === 'withdrawn' && withdrawalRequestId != null && <RequestLink id={withdrawalRequestId} />}
    </Story>
  );
}

function DisclosureStory({ disclosure, by }: { disclosure: DisclosureRecord; by: JudgedBy }) {
  const { t } = useTranslation();
  const { id, recipientId, purpose, basis, reviewStatus } = disclosure;
  return (
    <Story
      title={
        <>
          <Link to={`/disclosures/${id}`}>{t('clients.story.disclosed')}</Link>
          {': '}
          <RecipientLink id={recipientId} />
        </>
      }
      marks={
        <>
          <ReviewStatusPill reviewStatus={reviewStatus} /> <Verdict disclosure={disclosure} by={by} />
        </>
      }
    >
      {t(`enums.disclosurePurpose.${purpose}`)} · {t(`enums.disclosureBasis.${basis}`)}
    </Story>
  );
}

type RequestWhat = Extract<StoryEntry, { topic: 'requests' }>['what'];

function RequestStory({ request, what }: { request: RequestRecord; what: RequestWhat }) {
  const { t } = useTranslation();
  const { id, kind, status } = request;
  const number = request.number || `№ ${id}`;
  const isOpen = status !== 'closed' && status !== 'refused';
  return (
    <Story
      title={
        <Link to={`/requests/${id}`}>
          {what === 'received'
            ? t('clients.story.received', { number })
            : t('clients.story.settled', { number, status: t(`enums.requestStatus.${status}`) })}
        </Link>
      }
      marks={what === 'received' && isOpen && <RequestStatusPill status={status} />}
    >
      <RequestKind kind={kind} />{' '}
      {isOpen === (what === 'received') && <DeadlineIndicator request={request} />}
    </Story>
  );
}

function storyOf(entry: StoryEntry, by: JudgedBy): ReactNode {
  switch (entry.topic) {
    case 'consents':
      return <ConsentStory consent={entry.consent} what={entry.what} />;
    case 'disclosures':
      return <DisclosureStory disclosure={entry.disclosure} by={by} />;
    case 'requests':
      return <RequestStory request={entry.request} what={entry.what} />;
  }
}

/** One line of a client's story. */
export function StoryRow({ entry, by }: { entry: StoryEntry; by: JudgedBy }) {
  const { t } = useTranslation();
  return (
    <li>
      <span className={styles.when}>
        {entry.at ? <ShortMoment at={entry.at} /> : t('clients.story.undated')}
      </span>
      {storyOf(entry, by)}
    </li>
  );
}
