import { recipientCategoryValues } from '../api/contract';
import { useTermDays } from '../deadlines/indicator/useTermDays';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PresenceFilter } from '../ui/list/more/PresenceFilter';
import { RecordNumberFilter } from '../ui/list/more/RecordNumberFilter';
import { CountryFilter } from './CountryFilter';
import { contractChoices, protectionChoices } from './paperFilters';

const moreFields = ['bin', 'contractValidFrom', 'contractValidUntil', 'protectionConfirmedAt', 'id'];

function MoreOfRecipients() {
  const { t } = useTranslation();
  return (
    <MoreFilters fields={moreFields}>
      <PresenceFilter label={t('disclosures.recipient.bin')} field="bin" />
      <DayRangeFilter
        label={t('disclosures.recipient.contractValidFrom')}
        field="contractValidFrom"
        kind="day"
      />
      <DayRangeFilter label={t('recipients.fields.contract')} field="contractValidUntil" kind="day" />
      <DayRangeFilter
        label={t('disclosures.recipient.protectionConfirmedAt')}
        field="protectionConfirmedAt"
        kind="day"
      />
      <RecordNumberFilter />
    </MoreFilters>
  );
}

/** The recipients' filters; none of them names a person, so that all may stand in the address. */
export function RecipientFilters() {
  const { t } = useTranslation();
  const { today, soonDays } = useTermDays();
  return (
    <>
      <EnumFilter
        label={t('disclosures.recipient.category')}
        field="category"
        values={recipientCategoryValues}
        labelOf={(category) => t(`enums.recipientCategory.${category}`)}
      />
      <FilterSelect
        label={t('recipients.fields.contract')}
        choices={contractChoices(today, soonDays).map(({ value, filter }) => ({
          value,
          label: t(`recipients.filters.contract.${value}`),
          filter,
        }))}
      />
      <FilterSelect
        label={t('recipients.fields.protection')}
        choices={protectionChoices(today, soonDays).map(({ value, filter }) => ({
          value,
          label: t(`recipients.filters.protection.${value}`),
          filter,
        }))}
      />
      <CountryFilter />
      <MoreOfRecipients />
    </>
  );
}
