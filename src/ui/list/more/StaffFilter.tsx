import { useTranslation } from '../../../i18n/useTranslation';
import { StaffNotLoaded } from '../../StaffNotLoaded';
import { useStaff } from '../../useStaff';
import { FilterSelect } from '../FilterSelect';

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
  const { data = [], error, refetch } = useStaff();
  if (error && data.length === 0) return <StaffNotLoaded onRetry={refetch} />;
  const staff = data.toSorted((a, b) => a.fullName.localeCompare(b.fullName, 'ru'));
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
