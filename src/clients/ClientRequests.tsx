import { Link } from 'react-router';
import type { RequestRecord } from '../api/records';
import { DeadlineIndicator } from '../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../i18n/useTranslation';
import { CalendarDay } from '../ui/CalendarDay';
import { RequestKind } from '../ui/labels/RequestKind';
import { RequestStatusPill } from '../ui/labels/RequestStatusPill';
import type { Column } from '../ui/list/columns';
import { RelatedRecords } from '../ui/record/RelatedRecords';
import styles from './ClientRequests.module.css';

const columns: readonly Column<RequestRecord>[] = [
  { label: 'requests.fields.dueAt', render: (request) => <DeadlineIndicator request={request} /> },
  {
    label: 'requests.fields.number',
    render: ({ id, number }) => (
      <Link className={styles.number} to={`/requests/${id}`}>
        {number || `№ ${id}`}
      </Link>
    ),
  },
  { label: 'requests.fields.kind', render: ({ kind }) => <RequestKind kind={kind} /> },
  { label: 'requests.fields.status', render: ({ status }) => <RequestStatusPill status={status} /> },
  { label: 'requests.fields.receivedAt', render: ({ receivedAt }) => <CalendarDay day={receivedAt} /> },
];

/** What the client has asked for. */
export function ClientRequests({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  return (
    <RelatedRecords<RequestRecord>
      resource="requests"
      clientId={clientId}
      newestBy="receivedAt"
      title={t('clients.show.requests')}
      allLabel={(total) => t('clients.show.allRequests', { total })}
      empty={t('clients.show.noRequests')}
      columns={columns}
    />
  );
}
