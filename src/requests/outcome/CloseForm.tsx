import { type ReactNode, useEffect, useRef } from 'react';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { submitOnCtrlEnter } from '../../ui/submitOnCtrlEnter';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import type { RequestAct } from '../case/useUpdateRequest';
import { caseAnchors } from '../caseAnchors';
import { Blockers, CloseFailure, isAboutBlockers } from './Blockers';
import styles from './CloseForm.module.css';
import { LateReasonSelect, useLateReason } from './LateReason';
import { useAfterOthers } from './useAfterOthers';
import { useCloseBlockers } from './useCloseBlockers';

/** What closing does to the client, said before it is done (contract, PUT /requests/{id}). */
const effects = {
  processing_withdrawal: 'requests.close.clientEffectProcessing',
  marketing_withdrawal: 'requests.close.clientEffectMarketing',
  contact_opt_out: 'requests.close.clientEffectMarketing',
  minor_erasure: 'requests.close.clientEffectErasure',
} as const;

const hasEffect = (kind: string): kind is keyof typeof effects => kind in effects;

/** Once something has been settled, what the backend refused before is no longer so: what is left is said anew. */
function useForgetWhenSettled(openCount: number, forget: () => void): void {
  const before = useRef(openCount);
  useEffect(() => {
    if (openCount < before.current) forget();
    before.current = openCount;
  }, [openCount, forget]);
}

interface CloseFormProps {
  request: RequestRecord;
  act: RequestAct;
  onClosed: () => void;
  /** Leads to the other end of a case; with a ground where the page knows it. */
  onRefuse: (reason?: 'obligations_outstanding') => void;
  /** Stands beside the button. */
  children?: ReactNode;
}

/** The last act: what was done, why late where it is late, and what still stands in the way. */
export function CloseForm({ request, act, onClosed, onRefuse, children }: CloseFormProps) {
  const { t } = useTranslation();
  const [outcomeNote, setOutcomeNote, forgetIf] = useDraft(`outcome.${request.id}`);
  const { save, isPending, error, forgetError, isUnderWay } = act;
  const late = useLateReason(request, error);
  const { blockers, places } = useCloseBlockers(request);
  const { kind } = request;
  const settled = blockers.reduce((sum, { count }) => sum + (count ?? 1), 0);
  useForgetWhenSettled(settled, forgetError);

  const close = () =>
    save(
      {
        status: 'closed',
        outcomeNote: outcomeNote.trim() || request.outcomeNote || null,
        ...late.changes,
      },
      {
        onSaved: () => {
          forgetIf(outcomeNote);
          late.forget();
          onClosed();
        },
      },
    );
  const { ask, isWaiting } = useAfterOthers(close);
  const isBusy = isPending || isWaiting;
  const ways = { places, onRefuse: () => onRefuse('obligations_outstanding') };

  return (
    <form
      className={styles.form}
      onKeyDown={submitOnCtrlEnter}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isUnderWay() && !isWaiting) ask();
      }}
    >
      {!isAboutBlockers(error) && <Blockers blockers={blockers} {...ways} />}
      {kind !== UNKNOWN && request.clientId !== null && hasEffect(kind) && (
        <p className={styles.effect}>{t(effects[kind])}</p>
      )}
      <div id={caseAnchors.closing}>
        <TextInput
          label={t('requests.close.outcomeNote')}
          value={outcomeNote}
          onChange={setOutcomeNote}
          rows={2}
          maxLength={4000}
        />
      </div>
      <LateReasonSelect late={late} />
      <CloseFailure request={request} act={act} {...ways} />
      <div className={styles.acts}>
        <ActButton type="submit" variant="contained" isBarred={isBusy}>
          {t(isBusy ? 'requests.actions.saving' : 'requests.actions.close')}
        </ActButton>
        {children}
      </div>
    </form>
  );
}
