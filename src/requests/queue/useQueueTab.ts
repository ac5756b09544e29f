import { useMemo } from 'react';
import { useListContext } from 'react-admin';
import { useStaffIdentity } from '../../ui/identity';
import { isWholeTab, queueTabs, tabOf } from './tabs';

/** The tabs of whoever is at the desk, the one that is shown, and whether the list is all of it. */
export function useQueueTab() {
  const { role, id } = useStaffIdentity();
  const tabs = useMemo(() => queueTabs(role, id), [role, id]);
  const { filterValues, filter } = useListContext();
  const tab = tabOf(tabs, filterValues);
  // Beside the address: what is searched for, and the client that is picked.
  const isNarrowed = filter?.q !== undefined || filter?.clientId !== undefined;
  return { tabs, tab, isWhole: !isNarrowed && isWholeTab(tab, filterValues) };
}
