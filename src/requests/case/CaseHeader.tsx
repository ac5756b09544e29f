import Button from '@mui/material/Button';
import type { RequestRecord } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay, useStaffIdentity } from '../../ui/identity';
import { RequestKind } from '../../ui/labels/RequestKind';
import { RequestStatusPill } from '../../ui/labels/RequestStatusPill';
import { AssignSelect } from './AssignSelect';
import styles from './CaseHeader.module.css';
import { useUpdateRequest } from './useUpdateRequest';

/** Makes the case the reader's own: a new one is started by it. */
function TakeButton({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { id: myId } = useStaffIdentity();
  const mayWork = useMay('requests.work');
  const { save, isPending, error } = useUpdateRequest(request);

  const isNew = request.status === 'new';
  const isOthers = request.status === 'in_progress' && request.assigneeId !== myId;
  if (!mayWork || !(isNew || isOthers)) return null;
  return (
    <>
      <Button
        variant={isNew ? 'contained' : 'outlined'}
        disabled={isPending}
        onClick={() =>
          save(isNew ? { assigneeId: myId, status: 'in_progress' } : { assigneeId: myId }, {
            message: 'requests.done.take',
          })
        }
      >
        {t(isNew ? 'requests.actions.take' : 'requests.actions.takeOver')}
      </Button>
      {error !== undefined && <ErrorPanel error={error} />}
    </>
  );
}

/** What is asked and by when, who has it, and the way to take it. */
export function CaseHeader({ request }: { request: RequestRecord }) {
  return (
    <div className={styles.header}>
      <span className={styles.deadline}>
        <DeadlineIndicator request={request} />
      </span>
      <strong className={styles.kind}>
        <RequestKind kind={request.kind} />
      </strong>
      <RequestStatusPill status={request.status} />
      <span className={styles.acts}>
        <AssignSelect request={request} />
        <TakeButton request={request} />
      </span>
    </div>
  );
}
