import { useGetList } from 'react-admin';
import { MOST_ROWS } from '../api/pageSize';
import type { UserRecord } from '../api/records';

/** Staff are dozens; the contract gives up to a thousand rows at once. */
const everybody = {
  pagination: { page: 1, perPage: MOST_ROWS },
  sort: { field: 'id', order: 'ASC' },
} as const;

/** All members of staff, those who have left among them; `data` is undefined until the backend has said who there is. */
export function useStaff() {
  return useGetList<UserRecord>('users', everybody, { staleTime: 5 * 60_000, onError: () => undefined });
}
