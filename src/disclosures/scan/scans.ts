import type { QueryClient } from '@tanstack/react-query';
import type { Scan } from './scan';

/** As long as what one person has loaded: a scan goes on while other pages are read, and the next person finds none. */
export const scans = new WeakMap<QueryClient, Scan>();

/** Nothing is read in the next one's name. */
export function endScan(queryClient: QueryClient): void {
  scans.get(queryClient)?.end();
  scans.delete(queryClient);
}
