import { type RefObject, useEffect, useRef } from 'react';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { useStaffIdentity } from '../../ui/identity';
import { Section } from '../../ui/record/Section';
import { type RequestAct, useUpdateRequest } from '../case/useUpdateRequest';
import { caseAnchors } from '../caseAnchors';
import { movesFrom } from '../transitions';
import { CaseDone, type DoneAct } from './CaseDone';
import styles from './CloseForm.module.css';
import { FeeForm } from './FeeForm';
import { MoveFailure } from './MoveFailure';
import { OpenCase } from './OpenCase';
import { RefusalDecision } from './RefusalDecision';
import { ReopenForm } from './ReopenForm';
import { UnsentNote } from './UnsentNote';
import { useDoneAct } from './useDoneAct';

/** A form that has gone with its status leaves the keyboard nowhere: it goes to what has come in its place. */
function useFocusOnMove(place: RefObject<HTMLElement | null>, status: string): void {
  const shown = useRef(status);
  useEffect(() => {
    if (shown.current !== status && document.activeElement === document.body) {
      place.current?.focus({ preventScroll: true });
    }
    shown.current = status;
  }, [place, status]);
}

interface MovesProps {
  request: RequestRecord;
  act: RequestAct;
  onDone: (act: DoneAct | undefined) => void;
}

function Moves({ request, act, onDone }: MovesProps) {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  const { status } = request;
  if (status === UNKNOWN) return null;
  const moves = movesFrom(status, role).map(({ move }) => move);
  if (moves.includes('close')) {
    return (
      <>
        {request.kind === 'access_copy' && <FeeForm request={request} />}
        <OpenCase request={request} act={act} onDone={onDone} />
      </>
    );
  }
  if (status === 'refusal_proposed') {
    return (
      <>
        <RefusalDecision request={request} act={act} onRefused={() => onDone('refuse')} />
        <UnsentNote request={request} />
      </>
    );
  }
  if (!moves.includes('reopen')) {
    return <MoveFailure request={request} act={act} />;
  }
  return (
    <Section title={t('requests.case.outcome')}>
      <ReopenForm request={request} act={act} onReopened={() => onDone(undefined)} />
      <UnsentNote request={request} />
    </Section>
  );
}

/**
 * The end of the case, or its way back: what the role may do from this status. The act is held here, above the forms:
 * where somebody else has moved the case meanwhile, the form goes, and what became of the act is still to be said.
 */
export function CaseAct({ request }: { request: RequestRecord }) {
  const act = useUpdateRequest(request);
  const [done, setDone] = useDoneAct(request.status);
  const place = useRef<HTMLDivElement>(null);
  useFocusOnMove(place, request.status);
  return (
    <div ref={place} id={caseAnchors.outcome} className={styles.outcome} tabIndex={-1}>
      {done && <CaseDone request={request} act={done} />}
      <Moves request={request} act={act} onDone={setDone} />
    </div>
  );
}
