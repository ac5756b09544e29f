import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useNotify, useStoreContext } from 'react-admin';
import { beforeSignOut } from '../../api/beforeSignOut';
import { useTranslation } from '../../i18n/useTranslation';
import { useErrorText } from '../../ui/useErrorText';
import { type Decision, DecisionQueue, type OpenDecision, type SendDecision } from './decisionQueue';
import { flagDraftOf } from './flagDraft';

/** What was written of a disclosure is kept until the backend has it, and then forgotten, unless more was written. */
function useForgetNote() {
  const { getItem, removeItem } = useStoreContext();
  return (id: number, decision: Decision) => {
    const name = `draft.${flagDraftOf(id)}`;
    if (decision.reviewStatus === 'flagged' && getItem(name) === decision.reviewNote) removeItem(name);
  };
}

/** The decisions of this officer that the backend has not confirmed; leaving the page, or the desk, sends them at once. */
export function useDecisions(save: SendDecision): { queue: DecisionQueue; open: readonly OpenDecision[] } {
  const { t } = useTranslation();
  const notify = useNotify();
  const errorText = useErrorText();
  const forgetNote = useForgetNote();
  const send: SendDecision = async (disclosure, decision) => {
    await save(disclosure, decision);
    forgetNote(disclosure.id, decision);
  };
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  const [queue] = useState(
    () => new DecisionQueue((disclosure, decision) => latest.current(disclosure, decision)),
  );
  const open = useSyncExternalStore(queue.subscribe, queue.open);

  const leave = useEffectEvent(async () => {
    for (const { disclosure, error } of await queue.flush()) {
      const why = errorText(error).sentences.join(' ');
      notify(t('review.decisions.notSent', { id: disclosure.id, why }), { type: 'error' });
    }
  });
  useEffect(() => {
    const forget = beforeSignOut(async () => (await queue.flush()).length === 0);
    // What is sent as the page is left still needs the session.
    return () => {
      leave().then(forget);
    };
  }, [queue]);
  return { queue, open };
}
