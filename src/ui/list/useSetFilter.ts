import { useListContext } from 'react-admin';
import { useNavigate } from 'react-router';
import { type Filter, filterFromAddress } from './filters';

/**
 * Changes the filter in the list's address. react-admin's own setter drops nulls, by which the contract asks for an
 * empty field («nobody has taken it»). Never given anything that names a person: that is the search's (useSearch).
 */
export function useSetFilter(): (change: (current: Filter) => Filter) => void {
  const navigate = useNavigate();
  const { sort, perPage, filterValues } = useListContext();
  return (change) => {
    // The address is ahead of the page while a list is on its way: of two quick choices neither may be lost.
    const { filter = filterValues } = filterFromAddress(window.location.search);
    navigate({
      search: `?${new URLSearchParams({
        filter: JSON.stringify(change(filter)),
        sort: sort.field,
        order: sort.order,
        page: '1',
        perPage: String(perPage),
      })}`,
    });
  };
}
