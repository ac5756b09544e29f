import { useListContext } from 'react-admin';
import { useNavigate } from 'react-router';
import type { Filter } from './filters';

/**
 * Puts a filter into the list's address. react-admin's own setter drops nulls, by which the contract asks for an
 * empty field («nobody has taken it»). Never given anything that names a person: that is the search's (useSearch).
 */
export function useSetFilter(): (filter: Filter) => void {
  const navigate = useNavigate();
  const { sort, perPage } = useListContext();
  return (filter) =>
    navigate({
      search: `?${new URLSearchParams({
        filter: JSON.stringify(filter),
        sort: sort.field,
        order: sort.order,
        page: '1',
        perPage: String(perPage),
      })}`,
    });
}
