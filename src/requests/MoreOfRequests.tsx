import { useListContext } from 'react-admin';
import { consentLocaleValues, requestStatusValues } from '../api/contract';
import { shapes } from '../api/shapes';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PickedClientFilter } from '../ui/list/more/PickedClientFilter';
import { PresenceFilter } from '../ui/list/more/PresenceFilter';
import { StaffFilter } from '../ui/list/more/StaffFilter';
import { fieldsWithoutTab, moreFields, moreRanges } from './moreFields';
import { queue } from './queue';
import { useQueueTab } from './queue/useQueueTab';

const { refusalReason, lateReason } = shapes.requests;

/** Whom it is about, who has it, and how it stands. */
function People() {
  const { t } = useTranslation();
  const { tab } = useQueueTab();
  return (
    <>
      <ClientFilter />
      <PickedClientFilter />
      <FilterSelect
        label={t('requests.fields.requesterNote')}
        choices={[
          { value: 'client', label: t('requests.filters.client'), filter: { clientId_neq: null } },
          { value: 'other', label: t('requests.filters.notAClient'), filter: { clientId: null } },
        ]}
      />
      <EnumFilter
        label={t('requests.fields.status')}
        field="status"
        values={requestStatusValues}
        labelOf={(status) => t(`enums.requestStatus.${status}`)}
        whole={{ status: tab?.filter.status ?? queue.filter.status }}
      />
      <StaffFilter
        label={t('requests.fields.assignee')}
        field="assigneeId"
        nobody={t('requests.unassigned')}
      />
      <StaffFilter label={t('requests.fields.closedBy')} field="closedById" />
      <StaffFilter label={t('requests.fields.breachedAssignee')} field="breachedAssigneeId" />
    </>
  );
}

/** What is seldom asked of requests. */
export default function MoreOfRequests() {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const { tab } = useQueueTab();
  return (
    <MoreFilters fields={[...moreFields, ...fieldsWithoutTab(tab, filterValues)]} ranges={moreRanges}>
      <People />
      <EnumFilter
        label={t('requests.fields.replyLocale')}
        field="replyLocale"
        values={consentLocaleValues}
        labelOf={(locale) => t(`enums.locale.${locale}`)}
      />
      <EnumFilter
        label={t('requests.fields.refusalReason')}
        field="refusalReason"
        values={refusalReason.values}
        labelOf={(reason) => t(`enums.refusalReason.${reason}`)}
      />
      <EnumFilter
        label={t('requests.fields.lateReason')}
        field="lateReason"
        values={lateReason.values}
        labelOf={(reason) => t(`enums.lateReason.${reason}`)}
      />
      <PresenceFilter label={t('requests.fields.feeAmount')} field="feeAmount" />
      <DayRangeFilter label={t('requests.fields.receivedAt')} field="receivedAt" kind="instant" />
      <DayRangeFilter label={t('requests.fields.dueAt')} field="dueAt" kind="instant" />
      <DayRangeFilter label={t('requests.fields.legalDueAt')} field="legalDueAt" kind="instant" />
      <DayRangeFilter label={t('requests.fields.breachedAt')} field="breachedAt" kind="instant" />
      <DayRangeFilter label={t('requests.fields.closedAt')} field="closedAt" kind="instant" />
    </MoreFilters>
  );
}
