import { useEffect, useEffectEvent } from 'react';
import type { Then } from './useSave';

/** Ctrl+Enter registers from wherever the focus is, with Shift for the next one. */
export function useSaveKeys(save: (then: Then) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat) return;
    event.preventDefault();
    save(event.shiftKey ? 'another' : 'open');
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
