import { useMemo } from 'react';
import { useGetList } from 'react-admin';
import type { RequestEventRecord, RequestRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { References } from '../ui/references';
import { CaseAttachments } from './attachments/CaseAttachments';
import { CaseClient } from './case/CaseClient';
import { CaseFacts } from './case/CaseFacts';
import { CaseHeader } from './case/CaseHeader';
import { CaseHistory } from './case/CaseHistory';
import { CaseNotices } from './case/CaseNotices';
import { CaseSteps } from './case/CaseSteps';
import { CaseAct } from './outcome/CaseAct';

const HISTORY_SHOWN = 200;

function Case({ request }: { request: RequestRecord }) {
  const events = useGetList<RequestEventRecord>(
    'request-events',
    {
      filter: { requestId: request.id },
      sort: { field: 'at', order: 'DESC' },
      pagination: { page: 1, perPage: HISTORY_SHOWN },
    },
    { onError: () => undefined },
  );
  const { assigneeId, closedById, breachedAssigneeId, steps } = request;
  const staffIds = useMemo(
    () => [
      assigneeId,
      closedById,
      breachedAssigneeId,
      ...steps.map(({ doneById }) => doneById),
      ...(events.data ?? []).map(({ actorId }) => actorId),
    ],
    [assigneeId, closedById, breachedAssigneeId, steps, events.data],
  );

  return (
    <References resource="users" ids={staffIds}>
      <CaseHeader request={request} />
      <Columns
        main={
          <>
            <CaseSteps request={request} />
            <CaseNotices request={request} />
            <CaseAct request={request} />
            <CaseHistory request={request} events={events} />
          </>
        }
        side={
          <>
            <CaseFacts request={request} />
            <CaseAttachments request={request} />
            <CaseClient clientId={request.clientId} />
          </>
        }
      />
    </References>
  );
}

/** One request as a whole case: everything that is needed to close it. */
export default function RequestShow() {
  const { t } = useTranslation();
  return (
    <RecordPage<RequestRecord>
      resource="requests"
      title={({ number }) => t('requests.case.title', { number })}
    >
      {(request) => <Case key={request.id} request={request} />}
    </RecordPage>
  );
}
