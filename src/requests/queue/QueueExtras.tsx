import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useListContext, useNotify } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { isUnauthorised } from '../../api/session';
import { useTranslation } from '../../i18n/useTranslation';
import { useStaffIdentity } from '../../ui/identity';
import { BulkBar } from './BulkBar';
import { BulkRunPanel } from './BulkRunPanel';
import { applicability, type BulkAct, type BulkActName } from './bulkActs';
import { keepFresh } from './keepFresh';
import { QueueCounting } from './QueueCounting';
import { QueueKeys } from './QueueKeys';
import { useQueue } from './queueContext';
import { useBulkRun } from './useBulkRun';

export { QueueNews } from './QueueNews';

/** Asks for the list anew again and again; not while nobody is signed in. */
function useFreshness(): void {
  const { refresh, error } = useQueue();
  const ask = useEffectEvent(() => {
    if (!isUnauthorised(error)) refresh();
  });
  useEffect(() => keepFresh(() => ask()), []);
}

/** What the first row does without: the list keeps itself fresh, is worked by keys, and many are done at once. */
export default function QueueExtras() {
  const { t } = useTranslation();
  const notify = useNotify();
  const { id: myId, role } = useStaffIdentity();
  const { data: rows = [] } = useListContext<RequestRecord>();
  const { selection } = useQueue();
  const chosenIds = useSyncExternalStore(selection.subscribe, selection.ids);
  const bulk = useBulkRun();
  useFreshness();

  const actByKey = async (name: Exclude<BulkActName, 'assign'>, requests: readonly RequestRecord[]) => {
    if (bulk.run && !bulk.run.isOver) return;
    const act: BulkAct = name === 'take' ? { name, myId, role } : { name, myId };
    const [only] = requests;
    if (!only || requests.length > 1) {
      if (only) bulk.start(act, requests);
      return;
    }
    const found = applicability(act, only);
    if ('why' in found) {
      notify(t(`queue.whyNot.${found.why}`, { what: only.number }), { type: 'warning' });
      return;
    }
    const { done } = await bulk.start(act, requests);
    if (done.length > 0) {
      bulk.close();
      notify(t(`queue.done.${name}`, { number: only.number }), { type: 'success' });
    }
  };

  return (
    <>
      <QueueCounting />
      <QueueKeys onAct={actByKey} />
      {bulk.run ? (
        <BulkRunPanel run={bulk.run} bulk={bulk} />
      ) : (
        chosenIds.size > 0 && (
          <BulkBar
            chosen={rows.filter(({ id }) => chosenIds.has(id))}
            onAct={bulk.start}
            onClear={() => selection.clear()}
          />
        )
      )}
    </>
  );
}
