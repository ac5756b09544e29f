import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { RequestRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { useMay } from '../ui/identity';
import type { PageKey } from '../ui/keys/pageKeys';
import { useKeys } from '../ui/keys/useKeys';
import { Columns } from '../ui/record/Columns';
import { RecordPage } from '../ui/record/RecordPage';
import { References } from '../ui/references';
import { CaseAttachments } from './attachments/CaseAttachments';
import { CaseClient } from './case/CaseClient';
import { CaseCopy } from './case/CaseCopy';
import { CaseFacts } from './case/CaseFacts';
import { CaseHeader } from './case/CaseHeader';
import { CaseSteps } from './case/CaseSteps';
import { CaseCorrections } from './case/corrections/CaseCorrections';
import { CaseNotices } from './case/notices/CaseNotices';
import { CaseTimeline } from './case/timeline/CaseTimeline';
import { staffIn } from './case/timeline/timeline';
import { useTimeline } from './case/timeline/useTimeline';
import { useCaseNotices } from './case/useCaseNotices';
import { LetterSection } from './letters/LetterSection';
import { CaseAct } from './outcome/CaseAct';
import { ObligationsNotice } from './outcome/ObligationsNotice';

/** `u` leads up, to the queue as it was left. */
function useWayBack() {
  const navigate = useNavigate();
  const keys = useMemo<PageKey[]>(
    () => [{ sign: 'u', label: 'requests.keys.back', run: () => navigate('/requests') }],
    [navigate],
  );
  useKeys(keys);
}

function Case({ request }: { request: RequestRecord }) {
  useWayBack();
  const mayListCorrections = useMay('corrections.list');
  const timeline = useTimeline(request);
  const { notices } = useCaseNotices(request);
  const { assigneeId, closedById, breachedAssigneeId, steps } = request;
  const { entries } = timeline;
  const staffIds = useMemo(
    () => [
      assigneeId,
      closedById,
      breachedAssigneeId,
      ...steps.map(({ doneById }) => doneById),
      ...staffIn(entries),
    ],
    [assigneeId, closedById, breachedAssigneeId, steps, entries],
  );
  const recipientIds = useMemo(() => (notices ?? []).map(({ recipientId }) => recipientId), [notices]);

  return (
    <References resource="users" ids={staffIds}>
      <References resource="recipients" ids={recipientIds}>
        <CaseHeader request={request} />
        <Columns
          main={
            <>
              <ObligationsNotice request={request} />
              <CaseSteps request={request} />
              <CaseCopy request={request} />
              <CaseNotices request={request} />
              {request.kind === 'correction' && mayListCorrections && <CaseCorrections request={request} />}
              <LetterSection request={request} entries={entries} />
              <CaseAct request={request} />
              <CaseTimeline request={request} timeline={timeline} />
            </>
          }
          side={
            <>
              <CaseFacts request={request} />
              <CaseClient request={request} />
              <CaseAttachments request={request} />
            </>
          }
        />
      </References>
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
      {(request) => <Case request={request} />}
    </RecordPage>
  );
}
