import { Link } from 'react-router';
import type { Day } from '../../deadlines/almatyTime';
import { type Texts, useTranslation } from '../../i18n/useTranslation';
import { registerWith } from '../../ui/registerPath';
import { dueOn } from '../lists';
import type { Workday } from './workday';

function leftText({ phase, day, leftMs, opens, closes, offName }: Workday, { t, locale, formats }: Texts) {
  const left = formats.duration(leftMs ?? 0);
  switch (phase) {
    case 'before':
      return t('overview.radar.day.before', { opens, closes, left });
    case 'working':
      return leftMs === 0
        ? t('overview.radar.day.lastMinute', { closes })
        : t('overview.radar.day.working', { closes, left });
    case 'after':
      return t('overview.radar.day.after', { closes });
    case 'dayOff':
      return offName
        ? t('overview.radar.day.holiday', { name: offName[locale] })
        : t('overview.radar.day.off');
    case 'unknown':
      return t('overview.radar.day.unknown', { year: day.slice(0, 4) });
  }
}

/** When work goes on, and what must be done by the end of that day. */
function NextDay({ day }: { day: Day }) {
  const { t, formats } = useTranslation();
  return (
    <>
      {t('overview.radar.day.next', { day: formats.dayWithWeekday(day) })} ·{' '}
      <Link to={registerWith('requests', dueOn(day))}>{t('overview.radar.day.nextList')}</Link>
    </>
  );
}

/** How much of the working day is left; where nothing is, why, and when there will be some again. */
export function DayLeft({ workday }: { workday: Workday }) {
  const texts = useTranslation();
  return (
    <>
      {leftText(workday, texts)} {workday.nextDay && <NextDay day={workday.nextDay} />}
    </>
  );
}
