import { useEffect, useEffectEvent } from 'react';
import { isPageOpen } from '../../ui/keys/pageKeys';
import type { Then } from './useSave';

/** Not what is pressed in a dialog, or while somebody signs in again over the page. */
function isForForm({ target }: KeyboardEvent): boolean {
  const isOfPage =
    target instanceof Element && (target === document.body || target.closest('#main') !== null);
  return isOfPage && isPageOpen();
}

/** Ctrl+Enter registers from wherever the focus is, with Shift for the next one. */
export function useSaveKeys(save: (then: Then) => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.repeat || !isForForm(event))
      return;
    event.preventDefault();
    save(event.shiftKey ? 'another' : 'open');
  });
  useEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
