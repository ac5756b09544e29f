import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { Workday } from './workday';

/** How much of the working day is left; where nothing is, why. */
export function DayLeft({ workday }: { workday: Workday }) {
  const { t, locale } = useTranslation();
  const formats = useFormats();
  const { phase, day, leftMs, opens, closes, offName } = workday;
  const left = formats.duration(leftMs ?? 0);
  switch (phase) {
    case 'before':
      return t('overview.radar.day.before', { opens, closes, left });
    case 'working':
      return t('overview.radar.day.working', { closes, left });
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
