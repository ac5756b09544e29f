import { useListContext } from 'react-admin';
import { useTranslation } from '../../i18n/useTranslation';
import { FilterSelect } from './FilterSelect';

/** Shows where the list is that of one client, by the way from their page, and leads back to all. */
export function ClientFilter() {
  const { t } = useTranslation();
  const { clientId } = useListContext().filterValues;
  if (!Number.isInteger(clientId)) return null;
  return (
    <FilterSelect
      label={t('clients.filters.client')}
      choices={[{ value: 'one', label: t('clients.filters.oneClient'), filter: { clientId } }]}
    />
  );
}
