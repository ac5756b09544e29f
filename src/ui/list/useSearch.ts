import { useStore } from 'react-admin';

/**
 * The search text of a list. It can name a person: it lives in the memory part of the store (layout/deskStore) and
 * reaches neither the address nor the browser's storage.
 */
export function useSearch(resource: string): [text: string, setText: (text: string) => void] {
  return useStore<string>(`${resource}.search`, '');
}
