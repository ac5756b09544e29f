import { createStore, del, delMany, entries, set } from 'idb-keyval';
import { isTabsOwn } from './tabsOwn';

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

/** Drafts by their names, as they were before the page was loaded anew. */
export type KeptDrafts = Readonly<Record<string, unknown>>;

/** Drafts that outlive a reload of the tab, for one person. */
export interface DraftVault {
  /** This tab has kept none: there is nothing to wait for. */
  isEmpty(): boolean;
  /** What this tab kept before the page was loaded anew; what cannot be reached now stays sealed where it is. */
  open(): Promise<KeptDrafts>;
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

/**
 * The tab's own lock, as its session storage holds it; another tab has another, and a closed one takes it along. One
 * that came with a copy of another tab is left to that tab.
 */
async function lockOf(slot: string): Promise<Lock | undefined> {
  const kept = sessionStorage.getItem(slot);
  if (!kept) return undefined;
  try {
    const { tab, k }: { tab: string; k: string } = JSON.parse(kept);
    const lock = { tab, key: await importKey(k) };
    if (await isTabsOwn(tab)) return lock;
  } catch {
    // A key that cannot be read any more is as good as none.
  }
  sessionStorage.removeItem(slot);
  return undefined;
}

async function newLock(slot: string): Promise<Lock> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  const { k } = await crypto.subtle.exportKey('jwk', key);
  const tab = crypto.randomUUID();
  sessionStorage.setItem(slot, JSON.stringify({ tab, k }));
  await isTabsOwn(tab);
  return { tab, key };
}

/**
 * Part of the desk's first code: a chunk that is fetched for the first draft may be gone by then, with the network or
 * by a newer version of the desk.
 */
const shelf = createStore('kelisim', 'drafts');

const rows = (): Promise<[string, Sealed][]> => entries<string, Sealed>(shelf);

async function removeRows(isGone: (name: string, row: Sealed) => boolean): Promise<void> {
  const gone = (await rows()).filter(([name, row]) => isGone(name, row));
  await delMany(
    gone.map(([name]) => name),
    shelf,
  );
}

async function write(lock: Lock, name: string, value: unknown): Promise<void> {
  const row = `${lock.tab}/${name}`;
  if (value === undefined) await del(row, shelf);
  else await set(row, await seal(lock, value), shelf);
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

async function unsealAll(lock: Lock): Promise<KeptDrafts> {
  const prefix = `${lock.tab}/`;
  const found: Record<string, unknown> = {};
  for (const [row, sealed] of await rows()) {
    if (!row.startsWith(prefix)) continue;
    const value = await unsealOrRemove(lock, row, sealed);
    if (value !== undefined) found[row.slice(prefix.length)] = value;
  }
  return found;
}

/** Where the browser gives no cipher or keeps nothing, a draft lives in memory alone, as the page around it does. */
const inMemoryAlone = () => undefined;
const canKeep = () => 'indexedDB' in globalThis && globalThis.crypto?.subtle !== undefined;

/** The browser asks before it leaves the desk. */
const askBeforeLeaving = (event: BeforeUnloadEvent) => event.preventDefault();

/**
 * A draft can name a person, so the browser's storage holds it sealed: the drafts in IndexedDB, their key in the
 * session storage of this tab. Without the tab nobody can read them; signing out throws the key away.
 */
export function draftVault(ownerId: number): DraftVault {
  const slot = `kelisim.drafts.${ownerId}`;
  const unwritten = new Map<string, unknown>();
  let isWriting = false;

  async function lockToWrite(): Promise<Lock> {
    const lock = await lockOf(slot);
    if (lock) return lock;
    await removeRows((_, { savedAt }) => savedAt < Date.now() - KEPT_FOR_MS);
    return newLock(slot);
  }

  /** Sealing takes a moment, for which the browser does not wait when the page is left. */
  async function writeAll(): Promise<void> {
    isWriting = true;
    window.addEventListener('beforeunload', askBeforeLeaving);
    try {
      const lock = await lockToWrite();
      // What is typed meanwhile is written by another round.
      while (unwritten.size > 0) {
        for (const [name, value] of unwritten) {
          // One that the browser does not keep must not hold up the others.
          await write(lock, name, value).catch(inMemoryAlone);
          if (unwritten.get(name) === value) unwritten.delete(name);
        }
      }
    } finally {
      isWriting = false;
      window.removeEventListener('beforeunload', askBeforeLeaving);
    }
  }

  return {
    isEmpty: () => !canKeep() || sessionStorage.getItem(slot) === null,
    async open() {
      try {
        const lock = await lockOf(slot);
        return lock ? await unsealAll(lock) : {};
      } catch {
        return {};
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
