import { createContext, use } from 'react';
import type { ListNews } from './heldRows';
import type { Selection } from './selection';

export interface QueueContextValue {
  selection: Selection;
  /** What the list has become while its rows were kept where they are; null where it is shown as it is. */
  news: ListNews | null;
  /** Shows the list as it is. */
  show: () => void;
  /** Asks for the list and its counts anew; the rows are kept where they are as long as somebody is at them. */
  refresh: () => void;
  /** The same, and the order that comes is shown whoever is at the rows: they have asked for it. */
  refreshAndShow: () => void;
  /** When the list was last heard of, by the server's clock; null where the last call for it was answered. */
  staleSince: number | null;
  /** Of the last call for the list, where it failed. */
  lastError: unknown;
  /** The rows are there and the browser has had nothing to do for a while: what may wait can be asked for. */
  isQuiet: boolean;
}

export const QueueContext = createContext<QueueContextValue | null>(null);

/** What the parts of the queue share. */
export function useQueue(): QueueContextValue {
  const value = use(QueueContext);
  if (!value) throw new Error('useQueue needs a QueueFrame above');
  return value;
}
