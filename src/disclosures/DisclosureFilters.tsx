import {
  disclosureBasisValues,
  disclosurePurposeValues,
  disclosureReviewStatusValues,
} from '../api/contract';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { DataCategoriesFilter } from '../ui/list/more/DataCategoriesFilter';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PickedClientFilter } from '../ui/list/more/PickedClientFilter';
import { PresenceFilter } from '../ui/list/more/PresenceFilter';
import { RecordNumberFilter } from '../ui/list/more/RecordNumberFilter';
import { ReferenceFilter } from '../ui/list/more/ReferenceFilter';
import { StaffFilter } from '../ui/list/more/StaffFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

const moreFields = [
  'recipientId',
  'dataCategories',
  'includesIpLink',
  'documentNumber',
  'disclosedAt',
  'reviewerId',
  'reviewNote',
  'reviewedAt',
  'id',
];

function MoreOfDisclosures() {
  const { t } = useTranslation();
  return (
    <MoreFilters fields={moreFields}>
      <ReferenceFilter<RecipientRecord>
        label={t('disclosures.fields.recipient')}
        field="recipientId"
        resource="recipients"
        sortBy="name"
        nameOf={({ name }) => name}
        detailsOf={({ bin }) => bin}
      />
      <PickedClientFilter />
      <DataCategoriesFilter label={t('disclosures.fields.dataCategories')} />
      <YesNoFilter label={t('disclosures.fields.includesIpLink')} field="includesIpLink" />
      <PresenceFilter label={t('disclosures.fields.documentNumber')} field="documentNumber" />
      <DayRangeFilter label={t('disclosures.fields.disclosedAt')} field="disclosedAt" kind="instant" />
      <StaffFilter label={t('disclosures.fields.reviewer')} field="reviewerId" />
      <PresenceFilter label={t('disclosures.fields.reviewNote')} field="reviewNote" />
      <DayRangeFilter label={t('disclosures.filters.reviewed')} field="reviewedAt" kind="instant" />
      <RecordNumberFilter />
    </MoreFilters>
  );
}

/** The disclosures' filters; the client that is picked by name stays in memory, the others stand in the address. */
export function DisclosureFilters() {
  const { t } = useTranslation();
  return (
    <>
      <ClientFilter />
      <EnumFilter
        label={t('disclosures.fields.reviewStatus')}
        field="reviewStatus"
        values={disclosureReviewStatusValues}
        labelOf={(status) => t(`enums.reviewStatus.${status}`)}
      />
      <EnumFilter
        label={t('disclosures.fields.basis')}
        field="basis"
        values={disclosureBasisValues}
        labelOf={(basis) => t(`enums.disclosureBasis.${basis}`)}
      />
      <EnumFilter
        label={t('disclosures.fields.purpose')}
        field="purpose"
        values={disclosurePurposeValues}
        labelOf={(purpose) => t(`enums.disclosurePurpose.${purpose}`)}
      />
      <YesNoFilter label={t('disclosures.fields.crossBorder')} field="crossBorder" />
      <MoreOfDisclosures />
    </>
  );
}
