import { roleMay } from '../access/permissions';
import { UNKNOWN, type UserRecord } from '../api/records';
import { useStaff } from '../ui/useStaff';

/** Whether a request may be given to them. */
const mayBeAssigned = ({ active, role }: UserRecord): boolean =>
  active && role !== UNKNOWN && roleMay(role, 'requests', 'work');

interface AssignableStaff {
  /** Nobody until the backend has said who there is. */
  staff: UserRecord[];
  /** The backend has not said it. */
  isMissing: boolean;
  askAgain: () => void;
}

/** Whom a request can be assigned to. */
export function useAssignableStaff(): AssignableStaff {
  const { data, error, refetch } = useStaff();
  return {
    staff: data?.filter(mayBeAssigned) ?? [],
    isMissing: !data && Boolean(error),
    askAgain: refetch,
  };
}
