import type { UseStore } from 'idb-keyval';

/** What a closed tab leaves behind is unreadable, and goes when the next draft is kept after this time. */
const KEPT_FOR_MS = 24 * 60 * 60_000;

interface Sealed {
  savedAt: number;
  iv: Uint8Array<ArrayBuffer>;
  bytes: ArrayBuffer;
}

interface Lock {
  tab: string;
  key: CryptoKey;
}

/** Drafts that outlive a reload of the tab, for one person. */
export interface DraftVault {
  /** Hands over what this tab kept before the page was loaded anew. */
  open(found: (name: string, value: unknown) => void): Promise<void>;
  /** `undefined` takes the draft out. */
  keep(name: string, value: unknown): void;
  clear(): void;
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

async function seal({ key }: Lock, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const plain = encoder.encode(JSON.stringify(value));
  return { savedAt: Date.now(), iv, bytes: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, plain) };
}

async function unseal({ key }: Lock, { iv, bytes }: Sealed): Promise<unknown> {
  const plain = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes);
  return JSON.parse(decoder.decode(plain));
}

const importKey = (k: string): Promise<CryptoKey> =>
  crypto.subtle.importKey('jwk', { kty: 'oct', k, alg: 'A256GCM' }, 'AES-GCM', true, ['encrypt', 'decrypt']);

/** The tab's own lock, as its session storage holds it; another tab has another, and a closed one takes it along. */
async function lockOf(slot: string): Promise<Lock | undefined> {
  const kept = sessionStorage.getItem(slot);
  if (!kept) return undefined;
  try {
    const { tab, k }: { tab: string; k: string } = JSON.parse(kept);
    return { tab, key: await importKey(k) };
  } catch {
    // A key that cannot be read any more is as good as none.
    sessionStorage.removeItem(slot);
    return undefined;
  }
}

async function newLock(slot: string): Promise<Lock> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const { k } = await crypto.subtle.exportKey('jwk', key);
  const tab = crypto.randomUUID();
  sessionStorage.setItem(slot, JSON.stringify({ tab, k }));
  return { tab, key };
}

let shelf: Promise<UseStore> | undefined;
const openShelf = (): Promise<UseStore> => {
  shelf ??= import('idb-keyval')
    .then(({ createStore }) => createStore('kelisim', 'drafts'))
    .catch((error: unknown) => {
      // The next one tries again.
      shelf = undefined;
      throw error;
    });
  return shelf;
};

async function rowsOn(store: UseStore): Promise<[string, Sealed][]> {
  const { entries } = await import('idb-keyval');
  return entries<string, Sealed>(store);
}

async function removeRows(isGone: (name: string, row: Sealed) => boolean): Promise<void> {
  const [{ delMany }, store] = await Promise.all([import('idb-keyval'), openShelf()]);
  const gone = (await rowsOn(store)).filter(([name, row]) => isGone(name, row));
  await delMany(
    gone.map(([name]) => name),
    store,
  );
}

async function write(lock: Lock, name: string, value: unknown): Promise<void> {
  const [{ del, set }, store] = await Promise.all([import('idb-keyval'), openShelf()]);
  const row = `${lock.tab}/${name}`;
  if (value === undefined) await del(row, store);
  else await set(row, await seal(lock, value), store);
}

/** One row that cannot be read any more goes alone: the others are whole. */
async function unsealOrRemove(lock: Lock, row: string, sealed: Sealed): Promise<unknown> {
  try {
    return await unseal(lock, sealed);
  } catch {
    await removeRows((name) => name === row);
    return undefined;
  }
}

/** Where the browser gives no cipher or keeps nothing, a draft lives in memory alone, as the page around it does. */
export const inMemoryAlone = () => undefined;
const canKeep = () => 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

/**
 * A draft can name a person, so the browser's storage holds it sealed: the drafts in IndexedDB, their key in the
 * session storage of this tab. Without the tab nobody can read them; signing out throws the key away.
 */
export function draftVault(ownerId: number): DraftVault {
  const slot = `kelisim.drafts.${ownerId}`;
  const unwritten = new Map<string, unknown>();
  let isWriting = false;

  async function writeAll(): Promise<void> {
    isWriting = true;
    try {
      await writeWaiting();
    } finally {
      isWriting = false;
    }
  }

  async function writeWaiting(): Promise<void> {
    let lock = await lockOf(slot);
    if (!lock) {
      await removeRows((_, { savedAt }) => savedAt < Date.now() - KEPT_FOR_MS);
      lock = await newLock(slot);
    }
    // What is typed meanwhile is written by another round.
    while (unwritten.size > 0) {
      for (const [name, value] of unwritten) {
        await write(lock, name, value);
        if (unwritten.get(name) === value) unwritten.delete(name);
      }
    }
  }

  return {
    async open(found) {
      if (!canKeep()) return;
      const lock = await lockOf(slot);
      if (!lock) return;
      const prefix = `${lock.tab}/`;
      for (const [row, sealed] of await rowsOn(await openShelf())) {
        const name = row.slice(prefix.length);
        if (!row.startsWith(prefix)) continue;
        const value = await unsealOrRemove(lock, row, sealed);
        if (value !== undefined && !unwritten.has(name)) found(name, value);
      }
    },
    keep(name, value) {
      if (!canKeep()) return;
      unwritten.set(name, value);
      if (!isWriting) writeAll().catch(inMemoryAlone);
    },
    clear() {
      unwritten.clear();
      const kept = sessionStorage.getItem(slot);
      if (!kept) return;
      sessionStorage.removeItem(slot);
      const { tab }: { tab: string } = JSON.parse(kept);
      removeRows((name) => name.startsWith(`${tab}/`)).catch(inMemoryAlone);
    },
  };
}
