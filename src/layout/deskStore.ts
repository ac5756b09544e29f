import { localStorageStore, memoryStore, type Store } from 'react-admin';
import type { DraftVault, KeptDrafts } from './draftVault';

/** What outlives the tab. Everything else (list filters above all, which can name a person) stays in memory. */
const kept = new Set(['theme', 'sidebar.open']);
/** Columns and views of a register, each person's own: a view's filter names nobody (ui/list/tools/savedViews). */
const ofRegister = /^(columns|views)\.\d+\.(requests|clients|consents|disclosures|recipients)$/;
const isDraft = (key: string) => key.startsWith('draft.');
const isBlank = (value: unknown) => value === undefined || value === '';

/**
 * react-admin's store, of which only named preferences reach the browser's storage. What somebody is typing goes into
 * the vault as well.
 * @param keptDrafts what the vault gave back after a reload: there from the first moment, before anybody can type over it
 */
export function deskStore(drafts: DraftVault, keptDrafts: KeptDrafts = {}): Store {
  const memory = memoryStore(keptDrafts);
  const storage = localStorageStore('1', 'kelisim');
  const storeOf = (key: string) => (kept.has(key) || ofRegister.test(key) ? storage : memory);
  return {
    setup: () => {
      memory.setup();
      storage.setup();
    },
    teardown: () => {
      memory.teardown();
      storage.teardown();
    },
    getItem: (key, defaultValue) => storeOf(key).getItem(key, defaultValue),
    setItem: (key, value) => {
      storeOf(key).setItem(key, value);
      if (isDraft(key)) drafts.keep(key, isBlank(value) ? undefined : value);
    },
    removeItem: (key) => {
      storeOf(key).removeItem(key);
      if (isDraft(key)) drafts.keep(key, undefined);
    },
    removeItems: (prefix) => memory.removeItems(prefix),
    // Preferences are the workstation's: signing out clears what the person did, not how the desk looks.
    reset: () => {
      memory.reset();
      drafts.clear();
    },
    listItems: (prefix) => ({ ...memory.listItems?.(prefix), ...storage.listItems?.(prefix) }),
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
  };
}
