import { useStore } from 'react-admin';

/**
 * Text that somebody is typing. It outlives the page it is typed on, for as long as the same person is at the desk,
 * in memory alone: the store keeps it out of the browser's storage and forgets it with the person.
 */
export function useDraft(key: string): [text: string, setText: (text: string) => void] {
  return useStore<string>(`draft.${key}`, '');
}
