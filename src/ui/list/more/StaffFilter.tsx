import { useGetList } from 'react-admin';
import type { UserRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { FilterSelect } from '../FilterSelect';

const MOST_STAFF = 1000;

interface StaffFilterProps {
  label: string;
  field: string;
  /** Where the field is empty. */
  nobody?: string;
}

/**
 * A member of staff, of everybody who ever worked at the desk: what they did outlives an account. Their number stands in
 * the address, as in the queue's tabs; their name does not.
 */
export function StaffFilter({ label, field, nobody }: StaffFilterProps) {
  const { t } = useTranslation();
  const { data: staff = [] } = useGetList<UserRecord>(
    'users',
    { sort: { field: 'fullName', order: 'ASC' }, pagination: { page: 1, perPage: MOST_STAFF } },
    { staleTime: 5 * 60_000, onError: () => undefined },
  );
  return (
    <FilterSelect
      label={label}
      choices={[
        ...staff.map(({ id, fullName }) => ({ value: String(id), label: fullName, filter: { [field]: id } })),
        { value: 'nobody', label: nobody ?? t('registers.nobody'), filter: { [field]: null } },
      ]}
    />
  );
}
