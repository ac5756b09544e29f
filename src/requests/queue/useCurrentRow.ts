import { useEffect, useEffectEvent } from 'react';
import { useStoreContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { focusedRow, focusRow, isFocusFree, rowAt, rowBeside, rowIndex } from './rowsInPage';

/** Which row was worked on last, and where it stood: of the way to a case and back, this is all that is kept. */
interface LastRow {
  id: number;
  at: number;
}
const LAST_ROW = 'requests.lastRow';

function useLastRow() {
  const store = useStoreContext();
  return {
    get: (): LastRow | undefined => store.getItem<LastRow | undefined>(LAST_ROW),
    set: (row: LastRow | undefined) => store.setItem(LAST_ROW, row),
  };
}

/** The row with the focus is the current one; it stays so over a case and back, and where it goes its follower is. */
export function useCurrentRow(rows: readonly RequestRecord[]) {
  const last = useLastRow();

  const goToLast = () => {
    const row = last.get();
    if (!row || focusRow(row.id)) return;
    const follower = rowAt(row.at);
    if (follower !== undefined) focusRow(follower);
  };
  const followFocus = useEffectEvent(() => {
    const id = focusedRow();
    if (id !== undefined) last.set({ id, at: rowIndex(id) });
  });
  const leaveRows = useEffectEvent((event: PointerEvent) => {
    if (event.target instanceof Element && !event.target.closest('tr[data-row]')) last.set(undefined);
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time that the rows are others, and only then
  useEffect(() => {
    if (isFocusFree()) goToLast();
  }, [rows]);
  useEffect(() => {
    document.addEventListener('focusin', followFocus);
    document.addEventListener('pointerdown', leaveRows);
    return () => {
      document.removeEventListener('focusin', followFocus);
      document.removeEventListener('pointerdown', leaveRows);
    };
  }, []);

  return {
    id: focusedRow,
    move: (step: number) => {
      const from = focusedRow() ?? last.get()?.id;
      const next = rowBeside(from, focusedRow() === undefined ? 0 : step);
      if (next !== undefined) focusRow(next);
    },
    /** Where nothing of the rows is left, the first of those that come. */
    startOver: () => last.set({ id: 0, at: 0 }),
    return: () => {
      const row = last.get()?.id;
      if (row !== undefined && focusRow(row)) return;
      const first = rowBeside(undefined, 0);
      if (first !== undefined) focusRow(first);
    },
  };
}
