import { lazy, Suspense } from 'react';
import { useListContext } from 'react-admin';
import { requestChannelValues, requestKindValues } from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';

const MoreOfRequests = lazy(
  withTexts(() => import('./MoreOfRequests'), 'clients', 'enums', 'registers', 'requests'),
);

/** Of a list of the breaches of some days it is not said that it is of all requests. */
const ofNoDays = {
  breachedAt_gt: undefined,
  breachedAt_gte: undefined,
  breachedAt_lt: undefined,
  breachedAt_lte: undefined,
};

/** The queue's filters within a tab; those that are asked for seldom come when the rows are there. */
export function RequestFilters() {
  const { t } = useTranslation();
  const { isPending } = useListContext();
  return (
    <>
      <EnumFilter
        label={t('requests.fields.kind')}
        field="kind"
        values={requestKindValues}
        labelOf={(kind) => t(`enums.requestKind.${kind}`)}
      />
      <EnumFilter
        label={t('requests.fields.channel')}
        field="channel"
        values={requestChannelValues}
        labelOf={(channel) => t(`enums.requestChannel.${channel}`)}
      />
      <FilterSelect
        label={t('requests.filters.breach')}
        whole={ofNoDays}
        choices={[
          { value: 'breached', label: t('requests.filters.breached'), filter: { breachedAt_neq: null } },
          { value: 'kept', label: t('requests.filters.notBreached'), filter: { breachedAt: null } },
        ]}
      />
      {!isPending && (
        <Suspense>
          <MoreOfRequests />
        </Suspense>
      )}
    </>
  );
}
