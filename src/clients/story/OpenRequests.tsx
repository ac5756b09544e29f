import { Link } from 'react-router';
import type { RequestRecord } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../../i18n/useTranslation';
import { CalendarDay } from '../../ui/CalendarDay';
import { RequestKind } from '../../ui/labels/RequestKind';
import { RequestStatusPill } from '../../ui/labels/RequestStatusPill';
import type { Column } from '../../ui/list/columns';
import { RecordTable } from '../../ui/record/RecordTable';
import { Section } from '../../ui/record/Section';
import styles from './OpenRequests.module.css';

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

const isOpen = ({ status }: RequestRecord) => status !== 'closed' && status !== 'refused';

/** What the client waits for, with its deadline; nothing where nothing is open. */
export function OpenRequests({ requests }: { requests: readonly RequestRecord[] }) {
  const { t } = useTranslation();
  const open = requests.filter(isOpen);
  if (open.length === 0) return null;
  const title = t('clients.show.openRequests');
  return (
    <Section title={title}>
      <RecordTable caption={title} columns={columns} rows={open} keyOf={({ id }) => id} />
    </Section>
  );
}
