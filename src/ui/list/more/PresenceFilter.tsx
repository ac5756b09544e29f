import { useTranslation } from '../../../i18n/useTranslation';
import { FilterSelect } from '../FilterSelect';

/** Whether a field that may be empty says anything. */
export function PresenceFilter({ label, field }: { label: string; field: string }) {
  const { t } = useTranslation();
  return (
    <FilterSelect
      label={label}
      choices={[
        { value: 'some', label: t('registers.presence.some'), filter: { [`${field}_neq`]: null } },
        { value: 'none', label: t('registers.presence.none'), filter: { [field]: null } },
      ]}
    />
  );
}
