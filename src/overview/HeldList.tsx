import type { ReactNode } from 'react';
import { ListBase } from 'react-admin';
import type { RequestRecord } from '../api/records';
import { HeldRows } from '../requests/parts';
import { queue } from '../requests/queue';
import type { Filter } from '../ui/list/filters';

interface HeldListProps {
  filter: Filter;
  perPage: number;
  children: ReactNode;
}

/** A list of requests within the overview, the next due first: its pages stand in no address, and its rows stand still. */
export function HeldList({ filter, perPage, children }: HeldListProps) {
  return (
    <ListBase<RequestRecord>
      resource="requests"
      filter={filter}
      sort={queue.sort}
      perPage={perPage}
      disableSyncWithLocation
      storeKey={false}
      disableAuthentication
      queryOptions={{ onError: () => undefined }}
    >
      <HeldRows>{children}</HeldRows>
    </ListBase>
  );
}
