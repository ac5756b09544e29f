import { type ReactNode, useDeferredValue } from 'react';

/** What the first page can do without for a moment: drawn when the browser has time, so that rows need not wait for it. */
export function Afterwards({ children }: { children: ReactNode }) {
  const isTime = useDeferredValue(true, false);
  return isTime && children;
}
