import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import type { RequestRecord } from '../api/records';
import { DeadlineIndicator } from '../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../i18n/useTranslation';
import { RequestKind } from '../ui/labels/RequestKind';
import { RequestStatusPill } from '../ui/labels/RequestStatusPill';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { ShortMoment } from '../ui/Moment';
import { ClientName, StaffName } from '../ui/names';
import { References } from '../ui/references';
import { queue } from './queue';
import { RequestFilters } from './RequestFilters';

function AssigneeCell({ id }: { id: number | null | undefined }) {
  const { t } = useTranslation();
  return <StaffName id={id} nobody={t('requests.unassigned')} />;
}

const columns: readonly Column<RequestRecord>[] = [
  {
    label: 'requests.fields.dueAt',
    sortBy: 'dueAt',
    render: (request) => <DeadlineIndicator request={request} />,
  },
  {
    label: 'requests.fields.number',
    sortBy: 'number',
    render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
  },
  {
    label: 'requests.fields.kind',
    sortBy: 'kind',
    isWide: true,
    render: ({ kind }) => <RequestKind kind={kind} />,
  },
  { label: 'requests.fields.client', render: ({ clientId }) => <ClientName id={clientId} /> },
  {
    label: 'requests.fields.status',
    sortBy: 'status',
    render: ({ status }) => <RequestStatusPill status={status} />,
  },
  {
    label: 'requests.fields.assignee',
    sortBy: 'assigneeId',
    render: ({ assigneeId }) => <AssigneeCell id={assigneeId} />,
  },
  {
    label: 'requests.fields.receivedAt',
    sortBy: 'receivedAt',
    render: ({ receivedAt }) => <ShortMoment at={receivedAt} />,
  },
];

function RequestReferences({
  records,
  children,
}: {
  records: readonly RequestRecord[];
  children: ReactNode;
}) {
  const clientIds = useMemo(() => records.map(({ clientId }) => clientId), [records]);
  const assigneeIds = useMemo(() => records.map(({ assigneeId }) => assigneeId), [records]);
  return (
    <References resource="clients" ids={clientIds}>
      <References resource="users" ids={assigneeIds}>
        {children}
      </References>
    </References>
  );
}

/** The queue: what is due first, on top. */
export default function RequestList() {
  return (
    <Register<RequestRecord>
      resource="requests"
      sort={queue.sort}
      defaultFilter={queue.filter}
      columns={columns}
      filters={<RequestFilters />}
      searchLabel="requests.search"
      references={RequestReferences}
    />
  );
}
