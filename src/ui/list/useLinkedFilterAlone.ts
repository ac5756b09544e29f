import { useLayoutEffect, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';
import { filterFromAddress } from './filters';
import type { RegisterResource } from './resources';
import { useForgetMemoryFilter } from './useMemoryFilter';

/** The state of a link by which somebody comes back to a list as they left it. */
export const asItWas = { keepsSearch: true };

const keepsSearch = (state: unknown) =>
  typeof state === 'object' && state !== null && 'keepsSearch' in state && state.keepsSearch === true;

/**
 * A link with a filter of its own leads to what that filter asks for: the search and the client of an earlier visit
 * are forgotten first. Tells whether the list may be asked for already.
 */
export function useLinkedFilterAlone(resource: RegisterResource): boolean {
  const isFollowed = useNavigationType() === 'PUSH';
  const { search: address, state } = useLocation();
  const [isReady, setReady] = useState(
    () => !isFollowed || keepsSearch(state) || filterFromAddress(address).filter === undefined,
  );
  const forgetMemoryFilter = useForgetMemoryFilter(resource);
  useLayoutEffect(() => {
    if (isReady) return;
    forgetMemoryFilter();
    setReady(true);
  }, [isReady, forgetMemoryFilter]);
  return isReady;
}
