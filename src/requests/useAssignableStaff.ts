import { roleMay } from '../access/permissions';
import { UNKNOWN, type UserRecord } from '../api/records';
import { useStaff } from '../ui/useStaff';

/** Whether a request may be given to them. */
const mayBeAssigned = ({ active, role }: UserRecord): boolean =>
  active && role !== UNKNOWN && roleMay(role, 'requests', 'work');

/** Whom a request can be assigned to; nobody until the backend has said who there is. */
export function useAssignableStaff(): UserRecord[] {
  const { data = [] } = useStaff();
  return data.filter(mayBeAssigned);
}
