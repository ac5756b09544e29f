import { useGetList } from 'react-admin';
import { roleMay } from '../access/permissions';
import { UNKNOWN, type UserRecord } from '../api/records';

/** Staff are dozens; the contract gives up to a thousand rows at once. */
const everybody = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' } } as const;

const mayBeAssigned = ({ active, role }: UserRecord) =>
  active && role !== UNKNOWN && roleMay(role, 'requests', 'work');

/** Whom a request can be assigned to; nobody until the backend has said who there is. */
export function useAssignableStaff(): UserRecord[] {
  const { data = [] } = useGetList<UserRecord>('users', everybody, {
    staleTime: 5 * 60_000,
    onError: () => undefined,
  });
  return data.filter(mayBeAssigned);
}
