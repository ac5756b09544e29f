import { clientStatusValues } from '../api/contract';
import { serverNow } from '../api/serverClock';
import { addDays, almatyDayOf } from '../deadlines/almatyTime';
import { useDeadlineData } from '../deadlines/indicator/DeadlineProvider';
import { useTranslation } from '../i18n/useTranslation';
import { EnumFilter } from '../ui/list/EnumFilter';
import { FilterSelect } from '../ui/list/FilterSelect';
import { YesNoFilter } from '../ui/list/YesNoFilter';

/** The clients' filters; none of them names a person, so that all may stand in the address. */
export function ClientFilters() {
  const { t } = useTranslation();
  const { soonCalendarDays } = useDeadlineData().thresholds;
  const today = almatyDayOf(serverNow());
  const all = { value: 'all', label: t('common.all'), filter: {} };
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
          all,
          { value: 'some', label: t('clients.filters.obliged'), filter: { outstandingObligations_gt: 0 } },
          { value: 'none', label: t('clients.filters.free'), filter: { outstandingObligations: 0 } },
        ]}
      />
      <YesNoFilter label={t('clients.fields.entrepreneur')} field="entrepreneur" />
      <FilterSelect
        label={t('clients.fields.retentionUntil')}
        choices={[
          all,
          {
            value: 'over',
            label: t('clients.filters.retentionOver'),
            filter: { retentionUntil_lt: today },
          },
          {
            value: 'soon',
            label: t('clients.filters.retentionSoon'),
            filter: { retentionUntil_gte: today, retentionUntil_lte: addDays(today, soonCalendarDays) },
          },
        ]}
      />
    </>
  );
}
