import { useGetList } from 'react-admin';
import { Link } from 'react-router';
import type { RequestRecord } from '../../../api/records';
import { DeadlineIndicator } from '../../../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { RequestKind } from '../../../ui/labels/RequestKind';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/record/Section';
import { queue } from '../../queue';
import type { Kind } from '../intakeForm';
import styles from './summary.module.css';

const SHOWN = 25;

function Rows({ requests, withKind }: { requests: readonly RequestRecord[]; withKind: boolean }) {
  return (
    <ul className={styles.requests}>
      {requests.map((request) => (
        <li key={request.id}>
          <Link to={`/requests/${request.id}`}>{request.number}</Link>
          <DeadlineIndicator request={request} />
          {withKind && <RequestKind kind={request.kind} />}
        </li>
      ))}
    </ul>
  );
}

/** What this client has asked for already and is still open: of the same kind it may be the same request. */
export function SameRequests({ clientId, kind }: { clientId: number; kind: Kind | null }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useGetList<RequestRecord>(
    'requests',
    {
      filter: { clientId, ...queue.filter },
      sort: queue.sort,
      pagination: { page: 1, perPage: SHOWN },
    },
    { onError: () => undefined },
  );
  const same = data?.filter((request) => request.kind === kind) ?? [];
  const others = data?.filter((request) => request.kind !== kind) ?? [];
  return (
    <Section title={t('intake.same.title')}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data?.length === 0 && <p className={styles.later}>{t('intake.same.none')}</p>}
      {same.length > 0 && (
        <>
          <Notice severity="warning">
            <strong>{t('intake.same.maybe')}</strong> {t('intake.same.whatToDo')}
          </Notice>
          <Rows requests={same} withKind={false} />
        </>
      )}
      {others.length > 0 && (
        <>
          <p className={styles.later}>{t('intake.same.others')}</p>
          <Rows requests={others} withKind />
        </>
      )}
    </Section>
  );
}
