import {
  consentKindValues,
  consentLocaleValues,
  consentMethodValues,
  consentStatusValues,
} from '../api/contract';
import { useTranslation } from '../i18n/useTranslation';
import { ClientFilter } from '../ui/list/ClientFilter';
import { EnumFilter } from '../ui/list/EnumFilter';
import { DataCategoriesFilter } from '../ui/list/more/DataCategoriesFilter';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PickedClientFilter } from '../ui/list/more/PickedClientFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

const moreFields = [
  'dataCategories',
  'thirdPartyTransfer',
  'crossBorder',
  'publicDistribution',
  'givenAt',
  'expiresAt',
  'withdrawnAt',
];

/** The consents' filters; the client that is picked by name stays in memory, the others stand in the address. */
export function ConsentFilters() {
  const { t } = useTranslation();
  return (
    <>
      <ClientFilter />
      <EnumFilter
        label={t('consents.fields.kind')}
        field="kind"
        values={consentKindValues}
        labelOf={(kind) => t(`enums.consentKind.${kind}`)}
      />
      <EnumFilter
        label={t('consents.fields.status')}
        field="status"
        values={consentStatusValues}
        labelOf={(status) => t(`enums.consentStatus.${status}`)}
      />
      <EnumFilter
        label={t('consents.fields.method')}
        field="method"
        values={consentMethodValues}
        labelOf={(method) => t(`enums.consentMethod.${method}`)}
      />
      <EnumFilter
        label={t('consents.fields.locale')}
        field="locale"
        values={consentLocaleValues}
        labelOf={(locale) => t(`enums.locale.${locale}`)}
      />
      <MoreFilters fields={moreFields}>
        <PickedClientFilter />
        <DataCategoriesFilter label={t('consents.fields.dataCategories')} />
        <YesNoFilter label={t('consents.fields.thirdPartyTransfer')} field="thirdPartyTransfer" />
        <YesNoFilter label={t('consents.fields.crossBorder')} field="crossBorder" />
        <YesNoFilter label={t('consents.fields.publicDistribution')} field="publicDistribution" />
        <DayRangeFilter label={t('consents.fields.givenAt')} field="givenAt" kind="instant" />
        <DayRangeFilter label={t('consents.fields.expiresAt')} field="expiresAt" kind="instant" />
        <DayRangeFilter label={t('consents.fields.withdrawnAt')} field="withdrawnAt" kind="instant" />
      </MoreFilters>
    </>
  );
}
