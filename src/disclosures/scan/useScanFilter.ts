import { useMemo } from 'react';
import { useLocation } from 'react-router';
import { type Filter, filterFromAddress } from '../../ui/list/filters';
import { useSearch } from '../../ui/list/useSearch';

/** What the register asks for: the filter of the address, and its search, which lives in memory alone. */
export function useScanFilter(): { inAddress: Filter; whole: Filter; broken: boolean } {
  const { search: address } = useLocation();
  const text = new URLSearchParams(address).get('filter');
  const [searched] = useSearch('disclosures');
  return useMemo(() => {
    const { filter: inAddress = {}, broken } = filterFromAddress(
      text === null ? '' : `?${new URLSearchParams({ filter: text })}`,
    );
    return { inAddress, whole: searched ? { ...inAddress, q: searched } : inAddress, broken };
  }, [text, searched]);
}
