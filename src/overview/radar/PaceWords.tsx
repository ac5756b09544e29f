import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { shownShare } from '../trend/onTimeRate';
import type { Outlook } from './outlook';
import styles from './Radar.module.css';
import type { Radar } from './useRadar';
import { hoursOfDay } from './workday';

/** How an agent's forecast came about, step by step. */
export function PaceWords({ outlook, radar }: { outlook: Outlook; radar: Radar }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { calendar } = useDeadlineData();
  const { pace, closings, workday } = radar;
  const { closed30d, perHour, line, forecast, isTold } = outlook;
  const { overdue, dueToday } = line;
  if (!isTold) return <p className={styles.said}>{t('overview.words.notSaid')}</p>;
  if (!pace || !closings) return <p className={styles.said}>{t('overview.words.noDesk')}</p>;
  if (perHour === null || closed30d === null)
    return <p className={styles.said}>{t('overview.words.noPace')}</p>;
  const { total } = closings;
  return (
    <ul className={styles.words}>
      <li>
        {t(`overview.words.${pace.by}`, {
          perDay: formats.number(pace.perDay, 1),
          days: formats.number(pace.days),
        })}
      </li>
      <li>
        {t('overview.words.share', {
          closed: formats.number(closed30d),
          all: formats.number(total),
          percent: formats.percent(shownShare(Math.min(closed30d, total), total), 1),
        })}
      </li>
      <li>
        {t('overview.words.perHour', {
          perHour: formats.number(perHour, 2),
          hours: formats.number(hoursOfDay(calendar)),
        })}
      </li>
      {forecast && overdue !== null && dueToday !== null && (
        <li>
          {t('overview.words.today', {
            left: formats.duration(workday.leftMs ?? 0),
            closes: formats.number(forecast.closes + forecast.spare),
            overdue: formats.number(overdue),
            dueToday: formats.number(dueToday),
          })}
        </li>
      )}
    </ul>
  );
}
