import { useEffect, useMemo, useRef } from 'react';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';

/** The browser's own key for printing prints as the button does. */
export function usePrintKey(print: () => void): void {
  const latest = useRef(print);
  useEffect(() => {
    latest.current = print;
  }, [print]);
  const keys = useMemo<PageKey[]>(
    () => [{ sign: 'Ctrl+P', label: 'overview.report.print', run: () => latest.current() }],
    [],
  );
  useKeys(keys);
}
