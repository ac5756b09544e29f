import { useEffect, useMemo, useRef } from 'react';
import { useEvent } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useStaffIdentity } from '../../ui/identity';
import { KeySign } from '../../ui/keys/KeySign';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { RequestKind } from '../../ui/labels/RequestKind';
import { RequestStatusPill } from '../../ui/labels/RequestStatusPill';
import { shortNameOf } from '../../ui/names';
import { applicability, mayDo } from '../queue/bulkActs';
import { AssignSelect } from './AssignSelect';
import styles from './CaseHeader.module.css';
import { useCaseClient } from './useCaseClient';
import { useUpdateRequest } from './useUpdateRequest';

/** Makes the case the reader's own: a new one is started by it. */
function TakeButton({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { id: myId, role } = useStaffIdentity();
  const { save, isPending, error } = useUpdateRequest(request);

  const isNew = request.status === 'new';
  const taking = applicability({ name: 'take', myId, role }, request);
  const canTake = mayDo(role, 'take') && 'changes' in taking;
  const take = useEvent(() => {
    if (!isPending && 'changes' in taking) save(taking.changes, { message: 'requests.done.take' });
  });
  const label = isNew ? 'requests.actions.take' : 'requests.actions.takeOver';
  const keys = useMemo<PageKey[]>(
    () => (canTake ? [{ sign: 't', label, run: take }] : []),
    [canTake, label, take],
  );
  useKeys(keys);
  if (!canTake) return null;
  return (
    <>
      <ActButton variant={isNew ? 'contained' : 'outlined'} isBarred={isPending} onClick={take}>
        {t(label)}
        <KeySign sign="t" />
      </ActButton>
      {error !== undefined && <ErrorPanel error={error} nothingTyped />}
    </>
  );
}

/** Whose request it is, in a word; their page is further down. */
function Requester({ request: { clientId, requesterNote } }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { data: client } = useCaseClient(clientId);
  if (clientId === null)
    return <span className={styles.name}>{requesterNote ?? t('common.notAClient')}</span>;
  if (!client) return '…';
  return (
    <>
      <span className={styles.name}>{shortNameOf(client) || '—'}</span>
      {client.isMinor && <MinorBadge />}
    </>
  );
}

/** What is asked, by whom and by when, who has it, and the way to take it. */
export function CaseHeader({ request }: { request: RequestRecord }) {
  const header = useRef<HTMLDivElement>(null);
  const { status, assigneeId } = request;
  const shown = useRef({ status, assigneeId });
  useEffect(() => {
    const isMoved = shown.current.status !== status || shown.current.assigneeId !== assigneeId;
    shown.current = { status, assigneeId };
    // Taking the case takes the button away, and the focus with it.
    if (isMoved && document.activeElement === document.body) header.current?.focus();
  }, [status, assigneeId]);
  return (
    <div ref={header} className={styles.header} tabIndex={-1}>
      <span className={styles.deadline}>
        <DeadlineIndicator request={request} />
      </span>
      <strong className={styles.kind}>
        <RequestKind kind={request.kind} />
      </strong>
      <span className={styles.requester}>
        <Requester request={request} />
      </span>
      <RequestStatusPill status={status} />
      <span className={styles.acts}>
        <AssignSelect request={request} />
        <TakeButton request={request} />
      </span>
    </div>
  );
}
