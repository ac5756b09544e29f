import { localStorageStore, memoryStore, type Store } from 'react-admin';

/** What outlives the tab. Everything else (list filters above all, which can name a person) stays in memory. */
const kept = new Set(['theme', 'sidebar.open']);

/** react-admin's store, of which only named preferences reach the browser's storage. */
export function deskStore(): Store {
  const memory = memoryStore();
  const storage = localStorageStore('1', 'kelisim');
  const storeOf = (key: string) => (kept.has(key) ? storage : memory);
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
    setItem: (key, value) => storeOf(key).setItem(key, value),
    removeItem: (key) => storeOf(key).removeItem(key),
    removeItems: (prefix) => memory.removeItems(prefix),
    // Preferences are the workstation's: signing out clears what the person did, not how the desk looks.
    reset: () => memory.reset(),
    listItems: (prefix) => ({ ...memory.listItems?.(prefix), ...storage.listItems?.(prefix) }),
    subscribe: (key, callback) => storeOf(key).subscribe(key, callback),
  };
}
