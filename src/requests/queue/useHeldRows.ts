import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type ListControllerResult, useGetList } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import { chosenAmong, inPlace, isSameOrder, type ListPage, missingFrom } from './heldRows';
import { isListInUse } from './isListInUse';
import type { ListChange } from './queueContext';
import type { Selection } from './selection';

const NONE: never[] = [];

interface Held extends ListPage {
  /** Which list it is: its filter, order, page and search. */
  of: string;
}

interface HeldRows {
  rows: RequestRecord[] | undefined;
  total: number | undefined;
  change: ListChange | null;
  show: () => void;
  /** The next answer is shown in its own order, whoever is at the rows. */
  showNext: () => void;
}

/** The held rows that have gone from the page, as they are now. */
function useMissing(ids: readonly number[]) {
  const { data = NONE, isPending } = useGetList<RequestRecord>(
    'requests',
    {
      filter: { id: ids },
      pagination: { page: 1, perPage: Math.max(1, ids.length) },
      sort: { field: 'id', order: 'ASC' },
    },
    { enabled: ids.length > 0, onError: () => undefined },
  );
  return { missing: data, isPending: ids.length > 0 && isPending };
}

/**
 * The rows of a list that changes by itself: each cell as it is now, but no row goes, comes or moves while the pointer
 * or the focus is among them or some are chosen. Another page, order or filter is shown at once.
 */
export function useHeldRows(list: ListControllerResult<RequestRecord>, selection: Selection): HeldRows {
  const { data, total, isFetching, isPlaceholderData } = list;
  const { filterValues, filter, sort, page, perPage } = list;
  const of = JSON.stringify([filterValues, filter, sort, page, perPage]);
  const [held, setHeld] = useState<Held>();
  // What a page has kept from an earlier visit is no order that anybody is looking at.
  const isToShow = useRef(true);

  const isThere = data !== undefined && total !== undefined && !isPlaceholderData;
  if (isThere && held?.of !== of) setHeld({ of, rows: data, total });
  const isHeld = isThere && held?.of === of && !isSameOrder(held.rows, data);

  useLayoutEffect(() => {
    if (!isThere || isFetching) return;
    const isKept = !isToShow.current && (selection.ids().size > 0 || isListInUse());
    isToShow.current = false;
    if (!isHeld || isKept) return;
    setHeld({ of, rows: data, total });
    selection.choose(chosenAmong(selection.ids(), data));
  }, [isThere, isFetching, isHeld, of, data, total, selection]);

  const { missing, isPending } = useMissing(isHeld ? missingFrom(held.rows, data) : NONE);
  const rows = useMemo(
    () => (isHeld ? inPlace(held.rows, data, missing) : data),
    [isHeld, held, data, missing],
  );
  const change = useMemo(
    () => (isHeld && !isPending ? { held, fresh: { rows: data, total }, missing } : null),
    [isHeld, isPending, held, data, total, missing],
  );
  // Those chosen are of the list that is shown: none is acted on that nobody sees.
  useEffect(() => {
    if (of) selection.clear();
  }, [of, selection]);

  const show = useCallback(() => {
    if (!isThere) return;
    setHeld({ of, rows: data, total });
    selection.choose(chosenAmong(selection.ids(), data));
  }, [isThere, of, data, total, selection]);
  const showNext = useCallback(() => {
    isToShow.current = true;
  }, []);

  return {
    rows,
    total: isHeld ? held.total : total,
    change,
    show,
    showNext,
  };
}
