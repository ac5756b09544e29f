import type { RequestRecord } from '../api/records';
import { serverNow } from '../api/serverClock';
import { describeDeadline } from '../deadlines/describeDeadline';
import { useDeadlineData } from '../deadlines/indicator/DeadlineProvider';
import { deadlineFactsOf } from '../deadlines/indicator/deadlineFacts';
import { useDeadlineLabel } from '../deadlines/indicator/useDeadlineLabel';
import type { ExportColumn, ExportDefinition } from '../ui/export/definition';
import type { ColumnName } from '../ui/list/shownColumns';
import { RegisterTools } from '../ui/list/tools/RegisterTools';

const before: readonly ExportColumn<RequestRecord>[] = [
  { label: 'registers.id', cell: ({ id }) => id },
  { label: 'requests.fields.number', cell: ({ number }) => number },
  { label: 'requests.fields.kind', cell: ({ kind }, { t }) => t(`enums.requestKind.${kind}`) },
  {
    label: 'requests.fields.client',
    cell: ({ clientId, requesterNote }, { client }) =>
      clientId === null && requesterNote ? requesterNote : client(clientId),
  },
  {
    label: 'registers.clientNumber',
    cell: ({ clientId }, { record }) => record('clients', clientId)?.number ?? null,
  },
  { label: 'requests.fields.status', cell: ({ status }, { t }) => t(`enums.requestStatus.${status}`) },
  { label: 'requests.fields.assignee', cell: ({ assigneeId }, { user }) => user(assigneeId) },
  { label: 'requests.fields.channel', cell: ({ channel }, { t }) => t(`enums.requestChannel.${channel}`) },
  { label: 'requests.fields.receivedAt', cell: ({ receivedAt }, { moment }) => moment(receivedAt) },
  { label: 'requests.fields.dueAt', cell: ({ dueAt }, { moment }) => moment(dueAt) },
];

const after: readonly ExportColumn<RequestRecord>[] = [
  { label: 'requests.fields.legalDueAt', cell: ({ legalDueAt }, { moment }) => moment(legalDueAt) },
  { label: 'requests.fields.closedAt', cell: ({ closedAt }, { moment }) => moment(closedAt) },
  { label: 'requests.fields.closedBy', cell: ({ closedById }, { user }) => user(closedById) },
  { label: 'requests.fields.breachedAt', cell: ({ breachedAt }, { moment }) => moment(breachedAt) },
  {
    label: 'requests.fields.breachedAssignee',
    cell: ({ breachedAssigneeId }, { user }) => user(breachedAssigneeId),
  },
  {
    label: 'requests.fields.lateReason',
    cell: ({ lateReason }, { t }) => (lateReason ? t(`enums.lateReason.${lateReason}`) : null),
  },
  {
    label: 'requests.fields.refusalReason',
    cell: ({ refusalReason }, { t }) => (refusalReason ? t(`enums.refusalReason.${refusalReason}`) : null),
  },
  { label: 'requests.fields.refusalEvidence', cell: ({ refusalEvidence }) => refusalEvidence ?? null },
  { label: 'requests.fields.outcomeNote', cell: ({ outcomeNote }) => outcomeNote ?? null },
  { label: 'requests.fields.feeAmount', cell: ({ feeAmount }) => feeAmount ?? null },
  {
    label: 'requests.fields.replyLocale',
    cell: ({ replyLocale }, { t }) => t(`enums.locale.${replyLocale}`),
  },
];

const pointsAt: ExportDefinition<RequestRecord>['pointsAt'] = [
  { resource: 'clients', idOf: ({ clientId }) => clientId },
  { resource: 'users', idOf: ({ assigneeId }) => assigneeId },
  { resource: 'users', idOf: ({ closedById }) => closedById },
  { resource: 'users', idOf: ({ breachedAssigneeId }) => breachedAssigneeId },
];

/** How the deadline stands at the moment of the export, in the words of the indicator. */
function useDeadlineColumn(): ExportColumn<RequestRecord> {
  const { calendar, thresholds } = useDeadlineData();
  const label = useDeadlineLabel();
  return {
    label: 'requests.fields.deadline',
    shownWith: 'requests.fields.dueAt',
    cell: (request) => label(describeDeadline(deadlineFactsOf(request), serverNow(), calendar, thresholds)),
  };
}

/** What can be done with the queue as a whole. */
export default function RequestTools({ columns }: { columns: readonly ColumnName[] }) {
  const deadline = useDeadlineColumn();
  const definition: ExportDefinition<RequestRecord> = {
    columns: [...before, deadline, ...after],
    pointsAt,
  };
  return <RegisterTools resource="requests" columns={columns} definition={definition} isCompact />;
}
