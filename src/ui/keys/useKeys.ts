import { useEffectEvent, useLayoutEffect, useSyncExternalStore } from 'react';
import { isForPage, isStrokeOf, type PageKey } from './pageKeys';

let bound: readonly (readonly PageKey[])[] = [];
const listeners = new Set<() => void>();

function bind(next: typeof bound): void {
  bound = next;
  for (const listener of listeners) listener();
}

/** Keys that act from the moment this part of the page is seen; `keys` is to be a constant or memoised. */
export function useKeys(keys: readonly PageKey[]): void {
  const press = useEffectEvent((stroke: KeyboardEvent) => {
    const key = isForPage(stroke) ? keys.find(({ sign }) => isStrokeOf(sign, stroke)) : undefined;
    if (!key) return;
    stroke.preventDefault();
    if (stroke.repeat && !key.repeats) return;
    key.run();
  });
  useLayoutEffect(() => {
    bind([...bound, keys]);
    return () => bind(bound.filter((others) => others !== keys));
  }, [keys]);
  useLayoutEffect(() => {
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All keys of the page that is open, in the order in which its parts came. */
export function useBoundKeys(): readonly PageKey[] {
  return useSyncExternalStore(subscribe, () => bound).flat();
}
