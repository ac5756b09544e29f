import { useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { useListContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { isUnauthorised } from '../../api/session';
import { useStaffIdentity } from '../../ui/identity';
import { keepFresh } from '../../ui/keepFresh';
import { BulkBar } from './BulkBar';
import { BulkRunPanel } from './BulkRunPanel';
import type { KeyedAct } from './bulkActs';
import { QueueCounting } from './QueueCounting';
import { QueueKeys } from './QueueKeys';
import { useQueue } from './queueContext';
import { useActOnOne } from './useActOnOne';
import { isIncomplete, useBulkRun } from './useBulkRun';

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
  const { id: myId, role } = useStaffIdentity();
  const { data: rows = [] } = useListContext<RequestRecord>();
  const { selection } = useQueue();
  const chosenIds = useSyncExternalStore(selection.subscribe, selection.ids);
  const { run, ...bulk } = useBulkRun();
  const actOnOne = useActOnOne();
  useFreshness();

  const isUnderWay = run !== null && !run.isOver;
  const isAllDone = run?.isOver === true && !isIncomplete(run);
  const hasChosen = chosenIds.size > 0;
  const { close } = bulk;
  useEffect(() => {
    // Whoever chooses anew has read it.
    if (isAllDone && hasChosen) close();
  }, [isAllDone, hasChosen, close]);

  const actByKey = (name: KeyedAct['name'], requests: readonly RequestRecord[]) => {
    const [first, ...others] = requests;
    if (!first || isUnderWay) return;
    const act: KeyedAct = name === 'take' ? { name, myId, role } : { name, myId };
    if (others.length > 0) bulk.start(act, requests);
    else actOnOne(act, first);
  };

  return (
    <>
      <QueueCounting />
      <QueueKeys
        onAct={actByKey}
        onClear={() => {
          selection.clear();
          if (!isUnderWay) close();
        }}
      />
      {run ? (
        <BulkRunPanel run={run} bulk={bulk} />
      ) : (
        hasChosen && (
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
