import Button from '@mui/material/Button';
import { useEffect, useState } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { KeySign } from '../../ui/keys/KeySign';
import { useErrorText } from '../../ui/useErrorText';
import styles from './DecisionBar.module.css';
import { type OpenDecision, UNDO_MS } from './decisionQueue';
import { focusOpenRow } from './openRow';
import type { Review } from './useReview';

const SECOND_MS = 1000;

/** An act after which its button is gone. */
function leaving(act: () => void): void {
  act();
  focusOpenRow();
}

/** Seconds until it is sent. */
function useSecondsUntil(sendsAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  return Math.min(UNDO_MS / SECOND_MS, Math.max(0, Math.ceil((sendsAt - now) / SECOND_MS)));
}

function Waiting({ sendsAt }: { sendsAt: number }) {
  const { t } = useTranslation();
  // Read out once, with the decision: not each second.
  return (
    <span aria-hidden="true">{t('review.decisions.waiting', { seconds: useSecondsUntil(sendsAt) })}</span>
  );
}

function Unsent({ open, review }: { open: OpenDecision; review: Review }) {
  const { t } = useTranslation();
  const { disclosure, decision, state, sendsAt } = open;
  const { id } = disclosure;
  return (
    <li className={styles.decision} data-state={state}>
      <strong>{t(`review.decisions.${decision.reviewStatus}`, { id })}</strong>
      {state === 'waiting' ? <Waiting sendsAt={sendsAt} /> : <span>{t('review.decisions.sending')}</span>}
      {state === 'waiting' && (
        <Button aria-keyshortcuts="u" onClick={() => review.undo(id)}>
          {t('review.decisions.undo')} <KeySign sign="u" />
        </Button>
      )}
    </li>
  );
}

function Failed({ open, review }: { open: OpenDecision; review: Review }) {
  const { t } = useTranslation();
  const errorText = useErrorText();
  const { disclosure, error } = open;
  const { id } = disclosure;
  const current = review.cases.find((given) => given.disclosure.id === id);
  const why = errorText(error).sentences.join(' ');
  return (
    <li className={styles.decision} data-state="failed">
      <strong role="alert">{t('review.decisions.notSent', { id, why })}</strong>
      {current && <Button onClick={() => review.show(id)}>{t('review.decisions.show')}</Button>}
      {current && review.isOpen(current) && (
        <Button variant="outlined" onClick={() => leaving(() => review.sendAgain(open))}>
          {t('review.decisions.again')}
        </Button>
      )}
      <Button onClick={() => leaving(() => review.putAway(id))}>{t('review.decisions.putAway')}</Button>
    </li>
  );
}

/** What has been decided and is not on record yet, and what has become of it. */
export function DecisionBar({ review }: { review: Review }) {
  const { t } = useTranslation();
  const sendable = review.open.filter((open) => open.state === 'failed' && review.isSendable(open));
  return (
    <section className={styles.bar} aria-label={t('review.decisions.label')}>
      {sendable.length > 1 && (
        <Button variant="outlined" onClick={() => leaving(() => sendable.forEach(review.sendAgain))}>
          {t('review.decisions.allAgain', { count: sendable.length })}
        </Button>
      )}
      {/* Each is read out by itself: the others have been. */}
      <div role="status" aria-atomic="false">
        <ul className={styles.list}>
          {review.open.map((open) =>
            open.state === 'failed' ? (
              <Failed key={open.disclosure.id} open={open} review={review} />
            ) : (
              <Unsent key={open.disclosure.id} open={open} review={review} />
            ),
          )}
        </ul>
      </div>
    </section>
  );
}
