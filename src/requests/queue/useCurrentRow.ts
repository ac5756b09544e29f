import { useEffect, useEffectEvent, useRef } from 'react';
import { useStoreContext } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { focusedRow, focusRow, freeFocus, isFocusFree, rowAt, rowBeside, rowIndex } from './rowsInPage';

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
  const before = useRef<readonly RequestRecord[]>([]);

  const goToLast = () => {
    const row = last.get();
    if (!row || focusRow(row.id)) return;
    const now = new Set(rows.map(({ id }) => id));
    const goneAbove = before.current.slice(0, row.at).filter(({ id }) => !now.has(id)).length;
    const follower = rowAt(row.at - goneAbove);
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
    // Rows above it may have gone: its follower is counted from where it stands now.
    else followFocus();
    before.current = rows;
  }, [rows]);
  useEffect(() => {
    document.addEventListener('focusin', followFocus);
    document.addEventListener('pointerdown', leaveRows);
    return () => {
      document.removeEventListener('focusin', followFocus);
      document.removeEventListener('pointerdown', leaveRows);
    };
  }, []);

  /** Where nothing of the rows is left, the first of those that come. */
  const startOver = () => last.set({ id: 0, at: 0 });

  return {
    move: (step: number) => {
      const from = focusedRow() ?? last.get()?.id;
      const next = rowBeside(from, focusedRow() === undefined ? 0 : step);
      if (next !== undefined) focusRow(next);
    },
    startOver,
    /** To the row that was left, or else the first; where the rows are still on their way, as soon as they come. */
    return: () => {
      const row = last.get()?.id;
      if (row !== undefined && focusRow(row)) return;
      const first = rowBeside(undefined, 0);
      if (first !== undefined) focusRow(first);
      else {
        startOver();
        freeFocus();
      }
    },
  };
}
