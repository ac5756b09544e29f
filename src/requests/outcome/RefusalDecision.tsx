import Button from '@mui/material/Button';
import { useMemo, useState } from 'react';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay, useStaffIdentity } from '../../ui/identity';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import { submitOnCtrlEnter } from '../../ui/submitOnCtrlEnter';
import { useFormDraft } from '../../ui/useDraft';
import type { RequestAct } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { LateReasonSelect, useLateReason } from './LateReason';
import { MoveFailure } from './MoveFailure';
import { RefusalGround, RefusedRequest } from './RefusalFacts';
import { RejectRefusal } from './RejectRefusal';
import { rejectDraft } from './rejectDraft';
import { useRefusalProposal } from './useRefusalProposal';

interface DecisionProps {
  request: RequestRecord;
  act: RequestAct;
  onRefused: () => void;
}

/** The ground holds, with the cause where it is late; or it goes back. */
function DecisionForm({ request, act, onRefused }: DecisionProps) {
  const { t } = useTranslation();
  const [draft] = useFormDraft(`reject.${request.id}`, rejectDraft);
  const [chosen, setRejecting] = useState<boolean>();
  // What was begun before a reload, or before somebody else changed the case, is gone on with.
  const isRejecting = chosen ?? draft.text !== '';
  const { save, isPending, error } = act;
  const late = useLateReason(request, error);

  const confirm = () =>
    save(
      { status: 'refused', ...late.changes },
      {
        onSaved: () => {
          late.forget();
          onRefused();
        },
      },
    );

  if (isRejecting) {
    return (
      <>
        <RejectRefusal request={request} act={act} onCancel={() => setRejecting(false)} />
        <MoveFailure request={request} act={act} />
      </>
    );
  }
  return (
    <form
      className={styles.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <LateReasonSelect late={late} />
      <MoveFailure request={request} act={act} nothingTyped />
      <div className={styles.acts}>
        <ActButton type="submit" variant="contained" isBarred={isPending}>
          {t(isPending ? 'requests.actions.saving' : 'requests.refuse.confirm')}
        </ActButton>
        <Button variant="outlined" onClick={() => setRejecting(true)}>
          {t('requests.refuse.reject')}
        </Button>
      </div>
    </form>
  );
}

/** A proposed refusal: who decides sees the request and the ground together; everybody else sees that it waits. */
export function RefusalDecision({ request, act, onRefused }: DecisionProps) {
  const { t } = useTranslation();
  const { id: myId } = useStaffIdentity();
  const mayDecide = useMay('requests.decide_refusal');
  const { proposal, isKnown, error, refetch } = useRefusalProposal(request);
  const proposers = useMemo(() => [proposal?.actorId], [proposal?.actorId]);
  const isOwn = proposal?.actorId === myId;
  const decides = isKnown && mayDecide && !isOwn;

  return (
    <References resource="users" ids={proposers}>
      <Section title={t(decides ? 'requests.refuse.decide' : 'requests.refuse.proposed')}>
        <div className={styles.form}>
          {error && <ErrorPanel error={error} onRetry={refetch} />}
          {!isKnown && !error && <Busy />}
          {isKnown && !decides && (
            <Notice severity="info">
              {t(isOwn && mayDecide ? 'requests.refuse.own' : 'requests.refuse.waits')}
            </Notice>
          )}
          {mayDecide && <RefusedRequest request={request} />}
          <RefusalGround request={request} proposal={proposal} />
          {decides && <DecisionForm request={request} act={act} onRefused={onRefused} />}
          {!decides && <MoveFailure request={request} act={act} />}
        </div>
      </Section>
    </References>
  );
}
