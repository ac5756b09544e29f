import { useCallback, useMemo } from 'react';
import { useStore, useStoreContext } from 'react-admin';

/**
 * Text that somebody is typing. It outlives the page it is typed on, a reload and the end of the session, in this tab
 * and for this person alone (layout/draftVault), until it is saved or they sign out. What was saved is forgotten with
 * `forgetIf`: what has been typed while it was on its way stays, whether the page is still open or not.
 */
export function useDraft(
  key: string,
): [text: string, setText: (text: string) => void, forgetIf: (sent: string) => void] {
  const name = `draft.${key}`;
  const { getItem, removeItem } = useStoreContext();
  const [text, setText] = useStore<unknown>(name, '');
  const forgetIf = useCallback(
    (sent: string) => {
      if (getItem(name) === sent) removeItem(name);
    },
    [name, getItem, removeItem],
  );
  return [typeof text === 'string' ? text : '', setText, forgetIf];
}

/** What a form of several fields holds before anything is typed, and how it is read when it comes back. */
export interface DraftShape<T> {
  blank: T;
  /** `undefined` where what was kept is no such draft: an older desk may have kept it. */
  read: (kept: unknown) => T | undefined;
}

/**
 * The same for a form of several fields; the shape is to be a constant. `forgetIf` says whether the draft was what has
 * been sent, and is forgotten.
 */
export function useFormDraft<T>(
  key: string,
  { blank, read }: DraftShape<T>,
): [draft: T, change: (next: (current: T) => T) => void, forget: () => void, forgetIf: (sent: T) => boolean] {
  const name = `draft.${key}`;
  const { getItem, setItem, removeItem } = useStoreContext();
  const [kept] = useStore<unknown>(name);
  const draft = useMemo(() => read(kept) ?? blank, [kept, read, blank]);
  const change = useCallback(
    // From the store, not from the last render: of two changes at once neither may be lost.
    (next: (current: T) => T) => setItem(name, next(read(getItem(name)) ?? blank)),
    [name, getItem, setItem, read, blank],
  );
  const forget = useCallback(() => removeItem(name), [name, removeItem]);
  const forgetIf = useCallback(
    (sent: T) => {
      const isSent = JSON.stringify(read(getItem(name)) ?? blank) === JSON.stringify(sent);
      if (isSent) removeItem(name);
      return isSent;
    },
    [name, getItem, removeItem, read, blank],
  );
  return [draft, change, forget, forgetIf];
}
