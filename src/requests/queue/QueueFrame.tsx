import { lazy, type ReactNode, Suspense } from 'react';
import { useListContext } from 'react-admin';
import { withTexts } from '../../i18n/withTexts';
import { Afterwards } from '../../ui/Afterwards';
import { HeldRows } from './HeldRows';

const QueueExtras = lazy(withTexts(() => import('./QueueExtras'), 'queue'));

/** Once the first rows are there. */
function ExtrasAfterwards() {
  const { data, total } = useListContext();
  if (data === undefined || total === undefined) return null;
  return (
    <Afterwards>
      <Suspense fallback={null}>
        <QueueExtras />
      </Suspense>
    </Afterwards>
  );
}

/** What makes a register of requests a queue: it keeps itself up to date, and no row moves under anybody's hand. */
export function QueueFrame({ children }: { children: ReactNode }) {
  return (
    <HeldRows>
      {children}
      <ExtrasAfterwards />
    </HeldRows>
  );
}
