import { createContext, type RefObject, use } from 'react';
import type { RequestRecord } from '../../api/records';
import type { ListPage } from './heldRows';
import type { Selection } from './selection';
import type { QueueTab } from './tabs';

/** How long the lists are that are not shown, and how many requests are due today; what was not asked for is absent. */
export type QueueCounts = Partial<Record<QueueTab['name'] | 'dueToday', number>>;

/** The list as it was put in order and as it is by now, and those of its rows that have gone from the page. */
export interface ListChange {
  held: ListPage;
  fresh: ListPage;
  missing: readonly RequestRecord[];
}

export interface QueueContextValue {
  selection: Selection;
  /** What the list has become while its rows were kept where they are; null where it is shown as it is. */
  change: ListChange | null;
  /** Shows the list as it is. */
  show: () => void;
  /** Asks for the list and its counts anew; the rows are kept where they are as long as somebody is at them. */
  refresh: () => void;
  /** The same, and the order that comes is shown whoever is at the rows: they have asked for it. */
  refreshAndShow: () => void;
  /** Of the last call for the list, where it failed although its rows are there; null where it was answered. */
  error: Error | null;
  /** When the list last came, by the server's clock. */
  heardAt: RefObject<number>;
  counts: QueueCounts;
  setCount: (of: keyof QueueCounts, count: number | undefined) => void;
}

export const QueueContext = createContext<QueueContextValue | null>(null);

/** What the parts of the queue share. */
export function useQueue(): QueueContextValue {
  const value = use(QueueContext);
  if (!value) throw new Error('useQueue needs a QueueFrame above');
  return value;
}
