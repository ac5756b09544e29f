import { useListContext, useStore } from 'react-admin';
import { useNavigate } from 'react-router';
import { useStaffIdentity } from '../../identity';
import type { RegisterResource } from '../resources';
import { type ColumnName, useShownColumns } from '../shownColumns';
import { useForgetMemoryFilter, useMemoryFilter } from '../useMemoryFilter';
import { keptFilter, readViews, type SavedView, withView } from './savedViews';

/** A person's views of a register, on this workstation. */
export function useSavedViews(resource: RegisterResource, columns: readonly ColumnName[]) {
  const { id } = useStaffIdentity();
  const navigate = useNavigate();
  const { filterValues, sort, perPage } = useListContext();
  const [kept, setKept] = useStore<unknown>(`views.${id}.${resource}`);
  const forgetMemoryFilter = useForgetMemoryFilter(resource);
  const inMemory = useMemoryFilter(resource);
  const { shown, choose } = useShownColumns(resource, columns);
  const views = readViews(resource, id, kept);
  const { filter, isWhole } = keptFilter(resource, id, filterValues);

  return {
    views,
    /** Whether all that the list is asked for can be kept. */
    isWhole: isWhole && inMemory === undefined,
    keep: (name: string) =>
      setKept(
        withView(views, {
          name,
          filter,
          sort: { field: sort.field, order: sort.order },
          columns: shown.map(({ label }) => label),
        }),
      ),
    forget: (name: string) => setKept(views.filter((view) => view.name !== name)),
    open: (view: SavedView) => {
      forgetMemoryFilter();
      choose(view.columns);
      navigate({
        search: `?${new URLSearchParams({
          filter: JSON.stringify(view.filter),
          sort: view.sort.field,
          order: view.sort.order,
          page: '1',
          perPage: String(perPage),
        })}`,
      });
    },
  };
}
