import { useEffect, useEffectEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { useListContext } from 'react-admin';
import { flushSync } from 'react-dom';
import { useNavigate } from 'react-router';
import type { RequestRecord } from '../../api/records';
import { useMay, useStaffIdentity } from '../../ui/identity';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import { type KeyedAct, mayDo } from './bulkActs';
import { useQueue } from './queueContext';
import { focusedRow } from './rowsInPage';
import { useCurrentRow } from './useCurrentRow';

const searchField = () => document.querySelector<HTMLInputElement>('search input');
const arrows: Partial<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Keys that belong to one place: the arrows to a row, Escape to the search field. */
function useKeysInPlace(current: ReturnType<typeof useCurrentRow>): void {
  const press = useEffectEvent((stroke: KeyboardEvent) => {
    const { target } = stroke;
    const step = arrows[stroke.key];
    if (step && target instanceof Element && target.matches('tr[data-row]')) current.move(step);
    else if (stroke.key === 'Escape' && target === searchField()) {
      // What has been typed is searched for first: the next key is for a row of that list, not of the one before.
      flushSync(() => searchField()?.form?.requestSubmit());
      current.return();
    } else return;
    stroke.preventDefault();
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

interface QueueKeysProps {
  /** Does it with these requests. */
  onAct: (act: KeyedAct['name'], requests: readonly RequestRecord[]) => void;
  onClear: () => void;
}

/** The queue by keyboard alone. */
export function QueueKeys({ onAct, onClear }: QueueKeysProps) {
  const { data: rows = [], page, perPage, total = 0, setPage } = useListContext<RequestRecord>();
  const { selection, refreshAndShow } = useQueue();
  const { role } = useStaffIdentity();
  const mayRegister = useMay('requests.create');
  const navigate = useNavigate();
  const current = useCurrentRow(rows);
  useKeysInPlace(current);

  const turnTo = (to: number) => {
    if (to < 1 || to > Math.ceil(total / perPage)) return;
    current.startOver();
    setPage(to);
  };
  /** With those chosen, or else with the current row. */
  const act = (name: KeyedAct['name']) => {
    const ids = selection.ids().size > 0 ? selection.ids() : new Set([focusedRow()]);
    onAct(
      name,
      rows.filter(({ id }) => ids.has(id)),
    );
  };
  const onRow = (run: (id: number) => void) => {
    const id = focusedRow();
    if (id !== undefined) run(id);
  };
  const acts = {
    next: () => current.move(1),
    previous: () => current.move(-1),
    open: () => onRow((id) => navigate(`/requests/${id}`)),
    take: () => act('take'),
    giveBack: () => act('giveBack'),
    choose: () => onRow((id) => selection.toggle(id)),
    clear: onClear,
    search: () => searchField()?.select(),
    nextPage: () => turnTo(page + 1),
    previousPage: () => turnTo(page - 1),
    refresh: refreshAndShow,
    register: () => navigate('/requests/create'),
  };

  const latest = useRef(acts);
  useLayoutEffect(() => {
    latest.current = acts;
  });
  const mayWork = mayDo(role, 'take');
  const keys = useMemo(() => {
    const key = (sign: string, name: keyof typeof acts, label: PageKey['label']): PageKey => ({
      sign,
      label,
      run: () => latest.current[name](),
    });
    return [
      { ...key('j', 'next', 'queue.keys.next'), repeats: true },
      { ...key('k', 'previous', 'queue.keys.previous'), repeats: true },
      key('Enter', 'open', 'queue.keys.open'),
      ...(mayWork ? [key('t', 'take', 'queue.keys.take'), key('g', 'giveBack', 'queue.keys.giveBack')] : []),
      key('x', 'choose', 'queue.keys.choose'),
      key('Escape', 'clear', 'queue.bar.clear'),
      key('/', 'search', 'queue.keys.search'),
      key('n', 'nextPage', 'common.nextPage'),
      key('p', 'previousPage', 'common.previousPage'),
      key('r', 'refresh', 'common.refresh'),
      ...(mayRegister ? [key('c', 'register', 'queue.register')] : []),
    ];
  }, [mayWork, mayRegister]);
  useKeys(keys);
  return null;
}
