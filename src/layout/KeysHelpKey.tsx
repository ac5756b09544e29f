import { lazy, Suspense, useMemo, useState } from 'react';
import type { PageKey } from '../ui/keys/pageKeys';
import { useKeys } from '../ui/keys/useKeys';

const KeysHelp = lazy(() => import('../ui/keys/KeysHelp'));

/** `?` lists the keys of whichever page is open. */
export function KeysHelpKey() {
  const [isOpen, setOpen] = useState(false);
  const keys = useMemo<PageKey[]>(
    () => [{ sign: '?', label: 'layout.keys.help', run: () => setOpen(true) }],
    [],
  );
  useKeys(keys);
  return (
    isOpen && (
      <Suspense fallback={null}>
        <KeysHelp onClose={() => setOpen(false)} />
      </Suspense>
    )
  );
}
