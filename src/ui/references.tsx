import { createContext, type ReactNode, use, useMemo } from 'react';
import { type RaRecord, useGetMany } from 'react-admin';
import type {
  ClientRecord,
  PolicyVersionRecord,
  RecipientRecord,
  RequestRecord,
  UserRecord,
} from '../api/records';

interface ReferenceRecords {
  clients: ClientRecord;
  'policy-versions': PolicyVersionRecord;
  recipients: RecipientRecord;
  requests: RequestRecord;
  users: UserRecord;
}
type ReferenceResource = keyof ReferenceRecords;

/** A record that is pointed at: there, on its way, or not to be had. */
export type Reference<R> = { status: 'ready'; record: R } | { status: 'pending' | 'missing' };

type ReferenceMaps = {
  [N in ReferenceResource]?: { byId: ReadonlyMap<number, ReferenceRecords[N]>; pending: boolean };
};

const ReferenceContext = createContext<ReferenceMaps>({});

interface ReferencesProps<N extends ReferenceResource> {
  resource: N;
  /** As they stand in the records: doubles and blanks are left out. */
  ids: readonly (number | null | undefined)[];
  children: ReactNode;
}

/** Fetches all records that a page points at in one call, for the cells below. */
export function References<N extends ReferenceResource>({ resource, ids, children }: ReferencesProps<N>) {
  const outer = use(ReferenceContext);
  const wanted = useMemo(
    () => [...new Set(ids.filter((id): id is number => Number.isInteger(id)))].sort((a, b) => a - b),
    [ids],
  );
  const { data, isFetching } = useGetMany<ReferenceRecords[N] & RaRecord>(
    resource,
    { ids: wanted },
    // A missing name is shown as such in its cell: the list is right without it.
    { enabled: wanted.length > 0, onError: () => undefined, placeholderData: (previous) => previous },
  );
  const maps = useMemo(() => {
    const byId = new Map((data ?? []).map((record) => [record.id, record]));
    return { ...outer, [resource]: { byId, pending: isFetching } };
  }, [outer, resource, data, isFetching]);
  return <ReferenceContext.Provider value={maps}>{children}</ReferenceContext.Provider>;
}

interface KnownReferencesProps<N extends ReferenceResource> {
  resource: N;
  /** Memoised, since every cell below hears of another list. */
  records: readonly ReferenceRecords[N][];
  /** Whether they are still on their way: nobody is missing yet. */
  pending?: boolean;
  children: ReactNode;
}

/** The same with records that the page has read already. */
export function KnownReferences<N extends ReferenceResource>(props: KnownReferencesProps<N>) {
  const { resource, records, pending = false, children } = props;
  const outer = use(ReferenceContext);
  const maps = useMemo(() => {
    const byId = new Map(records.map((record) => [record.id, record]));
    return { ...outer, [resource]: { byId, pending } };
  }, [outer, resource, records, pending]);
  return <ReferenceContext.Provider value={maps}>{children}</ReferenceContext.Provider>;
}

/** One of the records that `References` above has fetched. */
export function useReferenceRecord<N extends ReferenceResource>(
  resource: N,
  id: number | null | undefined,
): Reference<ReferenceRecords[N]> {
  const map = use(ReferenceContext)[resource];
  const record = id == null ? undefined : map?.byId.get(id);
  if (record) return { status: 'ready', record };
  return { status: map?.pending ? 'pending' : 'missing' };
}
