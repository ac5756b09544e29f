import { lazy, type ReactNode, Suspense, useMemo } from 'react';
import { Link } from 'react-router';
import type { RequestRecord } from '../api/records';
import { DeadlineIndicator } from '../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { useMay } from '../ui/identity';
import { RequestKind } from '../ui/labels/RequestKind';
import { RequestStatusPill } from '../ui/labels/RequestStatusPill';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { ShortMoment } from '../ui/Moment';
import { ClientName, StaffName } from '../ui/names';
import { References } from '../ui/references';
import { queue } from './queue';
import { PageBox, RowBox } from './queue/ChoiceBoxes';
import { QueueFrame } from './queue/QueueFrame';
import { QueueHeading } from './queue/QueueHeading';
import { isOfClosed } from './queue/tabs';
import { RequestFilters } from './RequestFilters';

const RequestTools = lazy(
  withTexts(() => import('./RequestTools'), 'enums', 'exports', 'registers', 'requests'),
);
const QueueEmpty = lazy(withTexts(() => import('./queue/QueueEmpty'), 'queue'));

function AssigneeCell({ id }: { id: number | null | undefined }) {
  const { t } = useTranslation();
  return <StaffName id={id} nobody={t('requests.unassigned')} />;
}

function ChannelCell({ channel }: Pick<RequestRecord, 'channel'>) {
  const { t } = useTranslation();
  return t(`enums.requestChannel.${channel}`);
}

const choice: Column<RequestRecord> = {
  label: 'queue.choose.page',
  heading: <PageBox />,
  render: (request) => <RowBox request={request} />,
};

/** Who asks: the client, or what was written down of a person who is none. */
function Requester({ request: { clientId, requesterNote } }: { request: RequestRecord }) {
  return clientId === null && requesterNote ? (
    <span title={requesterNote}>{requesterNote}</span>
  ) : (
    <ClientName id={clientId} />
  );
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
  { label: 'requests.fields.client', render: (request) => <Requester request={request} /> },
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
    label: 'requests.fields.channel',
    sortBy: 'channel',
    isOptional: true,
    render: ({ channel }) => <ChannelCell channel={channel} />,
  },
  {
    label: 'requests.fields.receivedAt',
    sortBy: 'receivedAt',
    render: ({ receivedAt }) => <ShortMoment at={receivedAt} />,
    isShownFor: (filter) => !isOfClosed(filter),
  },
  {
    label: 'requests.fields.closedAt',
    sortBy: 'closedAt',
    render: ({ closedAt }) => <ShortMoment at={closedAt} />,
    isShownFor: isOfClosed,
  },
];

const columnsWithChoice = [choice, ...columns];

/** The row can have the focus, and is found again by its number. */
const rowAttributes = ({ id }: RequestRecord) => ({ tabIndex: -1, 'data-row': id });

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
  const mayAssign = useMay('requests.assign');
  return (
    <Register<RequestRecord>
      resource="requests"
      sort={queue.sort}
      defaultFilter={queue.filter}
      columns={mayAssign ? columnsWithChoice : columns}
      filters={<RequestFilters />}
      searchLabel="requests.search"
      tools={RequestTools}
      references={RequestReferences}
      around={QueueFrame}
      heading={QueueHeading}
      empty={
        <Suspense fallback={null}>
          <QueueEmpty />
        </Suspense>
      }
      rowAttributes={rowAttributes}
    />
  );
}
