import { recipientCategoryValues } from '../api/contract';
import { serverNow } from '../api/serverClock';
import { almatyDayOf } from '../deadlines/almatyTime';
import { useDeadlineData } from '../deadlines/indicator/DeadlineProvider';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { contractChoices, protectionChoices } from './paperFilters';

const moreFields = ['contractValidFrom', 'contractValidUntil', 'protectionConfirmedAt'];

/** The recipients' filters; none of them names a person, so that all may stand in the address. */
export function RecipientFilters() {
  const { t } = useTranslation();
  const { soonCalendarDays } = useDeadlineData().thresholds;
  const today = almatyDayOf(serverNow());
  const all = { value: 'all', label: t('common.all'), filter: {} };
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
        choices={[
          all,
          ...contractChoices(today, soonCalendarDays).map(({ value, filter }) => ({
            value,
            label: t(`recipients.filters.contract.${value}`),
            filter,
          })),
        ]}
      />
      <FilterSelect
        label={t('recipients.fields.protection')}
        choices={[
          all,
          ...protectionChoices(today, soonCalendarDays).map(({ value, filter }) => ({
            value,
            label: t(`recipients.filters.protection.${value}`),
            filter,
          })),
        ]}
      />
      <FilterSelect
        label={t('disclosures.recipient.country')}
        choices={[
          all,
          { value: 'home', label: t('recipients.filters.home'), filter: { country: 'KZ' } },
          { value: 'abroad', label: t('recipients.filters.abroad'), filter: { country_neq: 'KZ' } },
        ]}
      />
      <MoreFilters fields={moreFields}>
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
      </MoreFilters>
    </>
  );
}
