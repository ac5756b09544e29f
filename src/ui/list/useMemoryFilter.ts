import { useCallback, useMemo } from 'react';
import { useStore } from 'react-admin';
import type { Filter } from './filters';
import type { RegisterResource } from './resources';
import { useSearch } from './useSearch';

/** The client whose records a list shows, where one was picked by name. */
export interface PickedClient {
  id: number;
  name: string;
}

/** As a search text, it lives in the memory part of the store: in no address and in no storage. */
export function usePickedClient(resource: string) {
  return useStore<PickedClient | null>(`${resource}.client`, null);
}

/** What a list asks for beside the filter of its address: all that may name a person. Undefined where it is nothing. */
export function useMemoryFilter(resource: RegisterResource): Filter | undefined {
  const [search] = useSearch(resource);
  const [client] = usePickedClient(resource);
  return useMemo(() => {
    const filter = { ...(search && { q: search }), ...(client && { clientId: client.id }) };
    return search || client ? filter : undefined;
  }, [search, client]);
}

/** Forgets it: the list then shows what its address asks for. */
export function useForgetMemoryFilter(resource: string): () => void {
  const [, setSearch] = useSearch(resource);
  const [, pickClient] = usePickedClient(resource);
  return useCallback(() => {
    setSearch('');
    pickClient(null);
  }, [setSearch, pickClient]);
}
