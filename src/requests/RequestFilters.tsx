import { requestChannelValues, requestKindValues, requestStatusValues } from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { useStaffIdentity } from '../ui/identity';
import { FilterSelect } from '../ui/list/FilterSelect';
import { queue } from './queue';

/** The queue's filters; none of them names a person, so that all may stand in the address. */
export function RequestFilters() {
  const { t } = useTranslation();
  const { id: myId } = useStaffIdentity();
  const all = { value: 'all', label: t('common.all'), filter: {} };

  return (
    <>
      <FilterSelect
        label={t('requests.fields.status')}
        choices={[
          { value: 'open', label: t('requests.filters.open'), filter: queue.filter },
          all,
          ...requestStatusValues.map((status) => ({
            value: status,
            label: t(`enums.requestStatus.${status}`),
            filter: { status },
          })),
        ]}
      />
      <FilterSelect
        label={t('requests.fields.assignee')}
        choices={[
          all,
          { value: 'mine', label: t('requests.filters.mine'), filter: { assigneeId: myId } },
          { value: 'nobody', label: t('requests.unassigned'), filter: { assigneeId: null } },
        ]}
      />
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
