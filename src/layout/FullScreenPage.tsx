import { type ReactNode, Suspense } from 'react';
import type { Permission } from '../access/permissions';
import { Busy } from '../ui/Busy';
import { ErrorBoundary } from '../ui/ErrorBoundary';
import { useMay } from '../ui/identity';
import { DeskLayout } from './DeskLayout';
import { ErrorPage } from './ErrorPage';
import { useOwnLocale } from './useOwnLocale';

interface FullScreenPageProps {
  needs: Permission;
  children: ReactNode;
}

function Bare({ children }: { children: ReactNode }) {
  useOwnLocale();
  return (
    <ErrorBoundary fallback={ErrorPage}>
      <Suspense fallback={<Busy />}>{children}</Suspense>
    </ErrorBoundary>
  );
}

/** A page that has all of the window. Who may not see it is told so within the desk's frame, with its ways out. */
export function FullScreenPage({ needs, children }: FullScreenPageProps) {
  return useMay(needs) ? <Bare>{children}</Bare> : <DeskLayout>{children}</DeskLayout>;
}
