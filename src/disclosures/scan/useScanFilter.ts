import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { type Filter, filterFromAddress } from '../../ui/list/filters';
import { useMemoryFilter } from '../../ui/list/useMemoryFilter';

/** What the register asks for: the filter of the address, and its search and client, which live in memory alone. */
export function useScanFilter(): { inAddress: Filter; whole: Filter; broken: boolean } {
  const { search: address } = useLocation();
  const text = new URLSearchParams(address).get('filter');
  const inMemory = useMemoryFilter('disclosures');
  return useMemo(() => {
    const { filter: inAddress = {}, broken } = filterFromAddress(
      text === null ? '' : `?${new URLSearchParams({ filter: text })}`,
    );
    return { inAddress, whole: { ...inAddress, ...inMemory }, broken };
  }, [text, inMemory]);
}
