import { clientStatusValues } from '../api/contract';
import { addDays } from '../deadlines/almatyTime';
import { useTermDays } from '../deadlines/indicator/useTermDays';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { DayRangeFilter } from '../ui/list/more/DayRangeFilter';
import { MoreFilters } from '../ui/list/more/MoreFilters';
import { PresenceFilter } from '../ui/list/more/PresenceFilter';
import { RecordNumberFilter } from '../ui/list/more/RecordNumberFilter';
import { YesNoFilter } from '../ui/list/YesNoFilter';

const moreFields = [
  'representativeOf',
  'destructionAct',
  'registeredAt',
  'lastServiceAt',
  'accountClosedAt',
  'retentionUntil',
  'id',
];

function MoreOfClients() {
  const { t } = useTranslation();
  return (
    <MoreFilters fields={moreFields}>
      <PresenceFilter label={t('clients.fields.representativeOf')} field="representativeOf" />
      <PresenceFilter label={t('clients.fields.destructionAct')} field="destructionAct" />
      <DayRangeFilter label={t('clients.fields.registeredAt')} field="registeredAt" kind="instant" />
      <DayRangeFilter label={t('clients.fields.lastServiceAt')} field="lastServiceAt" kind="instant" />
      <DayRangeFilter label={t('clients.fields.accountClosedAt')} field="accountClosedAt" kind="instant" />
      <DayRangeFilter label={t('clients.fields.retentionUntil')} field="retentionUntil" kind="day" />
      <RecordNumberFilter />
    </MoreFilters>
  );
}

/** The clients' filters; none of them names a person, so that all may stand in the address. */
export function ClientFilters() {
  const { t } = useTranslation();
  const { today, soonDays } = useTermDays();
  return (
    <>
      <EnumFilter
        label={t('clients.fields.status')}
        field="status"
        values={clientStatusValues}
        labelOf={(status) => t(`enums.clientStatus.${status}`)}
      />
      <YesNoFilter label={t('clients.minor.mark')} field="isMinor" />
      <FilterSelect
        label={t('clients.fields.obligations')}
        choices={[
          { value: 'some', label: t('clients.filters.obliged'), filter: { outstandingObligations_gt: 0 } },
          { value: 'none', label: t('clients.filters.free'), filter: { outstandingObligations: 0 } },
        ]}
      />
      <YesNoFilter label={t('clients.fields.entrepreneur')} field="entrepreneur" />
      <FilterSelect
        label={t('clients.fields.retentionUntil')}
        choices={[
          {
            value: 'over',
            label: t('clients.filters.retentionOver'),
            filter: { retentionUntil_lt: today },
          },
          {
            value: 'soon',
            label: t('clients.filters.retentionSoon'),
            filter: { retentionUntil_gte: today, retentionUntil_lte: addDays(today, soonDays) },
          },
        ]}
      />
      <MoreOfClients />
    </>
  );
}
