import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { RequestRecord } from '../../api/records';
import { useDeadline } from '../../deadlines/indicator/useDeadline';
import { useDeadlineLabel } from '../../deadlines/indicator/useDeadlineLabel';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import styles from './CaseDone.module.css';
import { useNextDue } from './useNextDue';

export type DoneAct = 'close' | 'propose' | 'refuse';

/** A link that takes the keyboard when it comes, unless its reader has gone on to something else. */
function useFocusFrom(place: React.RefObject<HTMLElement | null>) {
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    if (activeElement === document.body || activeElement === place.current) link.current?.focus();
  }, [place]);
  return link;
}

interface NextProps {
  place: React.RefObject<HTMLElement | null>;
}

function NextLink({ next, place }: NextProps & { next: RequestRecord }) {
  const { t } = useTranslation();
  const label = useDeadlineLabel();
  const due = label(useDeadline(next));
  return (
    <Link ref={useFocusFrom(place)} className={styles.next} to={`/requests/${next.id}`}>
      {t('requests.next.open', { number: next.number, due })}
    </Link>
  );
}

function QueueLink({ place }: NextProps) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t('requests.next.none')}</p>
      <Link ref={useFocusFrom(place)} to="/requests">
        {t('requests.next.queue')}
      </Link>
    </>
  );
}

interface CaseDoneProps {
  request: RequestRecord;
  act: DoneAct;
}

/** The backend has saved: that is said, and what is due next is one press of Enter away. */
export function CaseDone({ request, act }: CaseDoneProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const { next, error, refetch } = useNextDue(request);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} className={styles.done} role="status" tabIndex={-1}>
      <p>
        <strong>{t(`requests.done.${act}`)}</strong>
      </p>
      {next && <NextLink next={next} place={place} />}
      {next === null && <QueueLink place={place} />}
      {error && <ErrorPanel error={error} onRetry={refetch} />}
    </div>
  );
}
