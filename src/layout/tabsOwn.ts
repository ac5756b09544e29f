const held = new Set<string>();

/** A page that is loaded anew waits for the one before it to be gone, and no longer. */
const WAIT_MS = 2000;

/**
 * Whether what is kept under this name is this tab's alone. A duplicated tab brings a copy of the first one's session
 * storage along; the first holds the name for as long as it is open.
 */
export function isTabsOwn(name: string): Promise<boolean> {
  if (held.has(name) || !('locks' in navigator)) return Promise.resolve(true);
  return new Promise((resolve) => {
    const holdForGood = () => {
      held.add(name);
      resolve(true);
      return new Promise<never>(() => undefined);
    };
    navigator.locks
      .request(`kelisim.${name}`, { signal: AbortSignal.timeout(WAIT_MS) }, holdForGood)
      .catch(() => resolve(false));
  });
}
