import { useGetList } from 'react-admin';
import { MOST_ROWS } from '../api/pageSize';
import type { PolicyVersionRecord, RequestRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { RequestKind } from '../ui/labels/RequestKind';
import { FilterSelect } from '../ui/list/FilterSelect';
import { DataCategoriesFilter } from '../ui/list/more/DataCategoriesFilter';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PickedClientFilter } from '../ui/list/more/PickedClientFilter';
import { RecordNumberFilter } from '../ui/list/more/RecordNumberFilter';
import { ReferenceFilter } from '../ui/list/more/ReferenceFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

const moreFields = [
  'policyVersionId',
  'withdrawalRequestId',
  'dataCategories',
  'thirdPartyTransfer',
  'crossBorder',
  'publicDistribution',
  'givenAt',
  'expiresAt',
  'withdrawnAt',
  'id',
];

/** By which a consent can be withdrawn. */
const withdrawals = { kind: ['processing_withdrawal', 'marketing_withdrawal', 'contact_opt_out'] };

/** Versions of a policy are dozens. */
const allVersions = {
  sort: { field: 'effectiveFrom', order: 'DESC' },
  pagination: { page: 1, perPage: MOST_ROWS },
} as const;

function PolicyVersionFilter() {
  const { t } = useTranslation();
  const { data: versions = [] } = useGetList<PolicyVersionRecord>('policy-versions', allVersions, {
    onError: () => undefined,
  });
  return (
    <FilterSelect
      label={t('consents.fields.policyVersion')}
      choices={versions.map(({ id, number }) => ({
        value: String(id),
        label: number,
        filter: { policyVersionId: id },
      }))}
    />
  );
}

/** What is seldom asked of consents. */
export function MoreOfConsents() {
  const { t } = useTranslation();
  return (
    <MoreFilters fields={moreFields}>
      <PickedClientFilter />
      <PolicyVersionFilter />
      <ReferenceFilter<RequestRecord>
        label={t('consents.fields.withdrawalRequest')}
        field="withdrawalRequestId"
        resource="requests"
        sortBy="number"
        among={withdrawals}
        nameOf={({ number }) => number}
        detailsOf={({ kind }) => <RequestKind kind={kind} />}
      />
      <DataCategoriesFilter label={t('consents.fields.dataCategories')} />
      <YesNoFilter label={t('consents.fields.thirdPartyTransfer')} field="thirdPartyTransfer" />
      <YesNoFilter label={t('consents.fields.crossBorder')} field="crossBorder" />
      <YesNoFilter label={t('consents.fields.publicDistribution')} field="publicDistribution" />
      <DayRangeFilter label={t('consents.fields.givenAt')} field="givenAt" kind="instant" />
      <DayRangeFilter label={t('consents.fields.expiresAt')} field="expiresAt" kind="instant" />
      <DayRangeFilter label={t('consents.fields.withdrawnAt')} field="withdrawnAt" kind="instant" />
      <RecordNumberFilter />
    </MoreFilters>
  );
}
