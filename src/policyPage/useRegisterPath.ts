import { useResourceDefinitions } from 'react-admin';
import { may } from '../access/permissions';
import type { ServingResource } from '../policy/clauses';
import { useStaffIdentity } from '../ui/identity';
import type { Filter } from '../ui/list/filters';

const AUDIT = '/audit';

/** The address of a register as far as a filter goes; null where the desk has no such page for this role. */
export function useRegisterPath(): (resource: ServingResource, filter: Filter) => string | null {
  const { role } = useStaffIdentity();
  const definitions = useResourceDefinitions();
  const pageOf = (resource: ServingResource): string | null => {
    if (resource === 'audit-events') return may(role, 'audit_events.list') ? AUDIT : null;
    return definitions[resource]?.hasList && may(role, `${resource}.list`) ? `/${resource}` : null;
  };
  return (resource, filter) => {
    const page = pageOf(resource);
    if (page === null || Object.keys(filter).length === 0) return page;
    return `${page}?filter=${encodeURIComponent(JSON.stringify(filter))}`;
  };
}
