import { useGetList } from 'react-admin';
import { ALL_AT_ONCE } from '../api/pageSize';
import type { UserRecord } from '../api/records';

/** All members of staff, those who have left among them; `data` is undefined until the backend has said who there is. */
export function useStaff() {
  return useGetList<UserRecord>('users', ALL_AT_ONCE, { staleTime: 5 * 60_000, onError: () => undefined });
}
