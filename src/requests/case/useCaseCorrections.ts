import { useGetList } from 'react-admin';
import { MOST_ROWS } from '../../api/pageSize';
import type { CorrectionRecord } from '../../api/records';
import { useMay } from '../../ui/identity';

/** A case holds a handful; the contract gives up to a thousand rows at once. */
const everyCorrection = {
  sort: { field: 'appliedAt', order: 'DESC' },
  pagination: { page: 1, perPage: MOST_ROWS },
} as const;

/** What has been corrected under this case, the newest first; whoever asks on the same page shares the one call. */
export function useCaseCorrections(requestId: number) {
  const mayList = useMay('corrections.list');
  return useGetList<CorrectionRecord>(
    'corrections',
    { filter: { requestId }, ...everyCorrection },
    { enabled: mayList, onError: () => undefined },
  );
}
