import { type ReactNode, useMemo } from 'react';
import type { ConsentRecord } from '../api/records';
import { References } from '../ui/references';

interface ConsentReferencesProps {
  records: readonly ConsentRecord[];
  children: ReactNode;
}

/** The names of those who gave these consents, asked for at once. */
export function ConsentReferences({ records, children }: ConsentReferencesProps) {
  const clientIds = useMemo(() => records.map(({ clientId }) => clientId), [records]);
  return (
    <References resource="clients" ids={clientIds}>
      {children}
    </References>
  );
}
