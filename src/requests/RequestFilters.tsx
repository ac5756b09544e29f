import { requestChannelValues, requestKindValues } from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { FilterSelect } from '../ui/list/FilterSelect';

/** The queue's filters within a tab; none of them names a person, so that all may stand in the address. */
export function RequestFilters() {
  const { t } = useTranslation();
  const all = { value: 'all', label: t('common.all'), filter: {} };

  return (
    <>
      <FilterSelect
        label={t('requests.fields.kind')}
        choices={[
          all,
          ...requestKindValues.map((kind) => ({
            value: kind,
            label: t(`enums.requestKind.${kind}`),
            filter: { kind },
          })),
        ]}
      />
      <FilterSelect
        label={t('requests.fields.channel')}
        choices={[
          all,
          ...requestChannelValues.map((channel) => ({
            value: channel,
            label: t(`enums.requestChannel.${channel}`),
            filter: { channel },
          })),
        ]}
      />
      <FilterSelect
        label={t('requests.filters.breach')}
        choices={[
          all,
          { value: 'breached', label: t('requests.filters.breached'), filter: { breachedAt_neq: null } },
          { value: 'kept', label: t('requests.filters.notBreached'), filter: { breachedAt: null } },
        ]}
      />
    </>
  );
}
