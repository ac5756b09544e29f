import { useTranslation } from '../../i18n/useTranslation';
import type { Workday } from '../radar/workday';
import { Tile, type TileProps } from './Tile';

/** How much of the working day is left; where nothing is, why. It is the clock's, and never old. */
export function LeftTile({ workday }: { workday: Workday }) {
  const { t, locale, formats } = useTranslation();
  const { phase, day, leftMs, opens, closes, offName } = workday;
  const left = formats.duration(leftMs ?? 0);
  const tileOf = (): Omit<TileProps, 'tone'> => {
    switch (phase) {
      case 'before':
        return {
          label: t('overview.wall.left.before.label'),
          value: left,
          said: t('overview.wall.left.before.said', { opens }),
        };
      case 'working':
        return {
          label: t('overview.wall.left.working.label', { closes }),
          value: left,
          said: t('overview.wall.left.working.said'),
        };
      case 'after':
        return {
          label: t('overview.wall.left.after.label'),
          value: t('overview.wall.left.after.value'),
          said: t('overview.wall.left.after.said', { closes }),
        };
      case 'dayOff':
        return {
          label: t('overview.wall.left.dayOff.label'),
          value: t('overview.wall.left.dayOff.value'),
          said: offName?.[locale] ?? t('overview.wall.left.dayOff.said'),
        };
      case 'unknown':
        return {
          label: t('overview.wall.left.unknown.label'),
          value: '—',
          said: t('overview.wall.left.unknown.said', { year: day.slice(0, 4) }),
        };
    }
  };
  return <Tile {...tileOf()} tone={phase === 'unknown' ? 'unknown' : 'plain'} />;
}
