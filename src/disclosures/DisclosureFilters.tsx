import {
  disclosureBasisValues,
  disclosurePurposeValues,
  disclosureReviewStatusValues,
} from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { DataCategoriesFilter } from '../ui/list/more/DataCategoriesFilter';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PickedClientFilter } from '../ui/list/more/PickedClientFilter';
import { RecipientFilter } from '../ui/list/more/RecipientFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

const moreFields = ['recipientId', 'dataCategories', 'includesIpLink', 'disclosedAt', 'reviewedAt'];

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
      <MoreFilters fields={moreFields}>
        <RecipientFilter />
        <PickedClientFilter />
        <DataCategoriesFilter label={t('disclosures.fields.dataCategories')} />
        <YesNoFilter label={t('disclosures.fields.includesIpLink')} field="includesIpLink" />
        <DayRangeFilter label={t('disclosures.fields.disclosedAt')} field="disclosedAt" kind="instant" />
        <DayRangeFilter label={t('disclosures.filters.reviewed')} field="reviewedAt" kind="instant" />
      </MoreFilters>
    </>
  );
}
