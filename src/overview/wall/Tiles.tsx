import { useTranslation } from '../../i18n/useTranslation';
import { shownRatio } from '../trend/onTimeRate';
import { LeftTile } from './LeftTile';
import { Tile, type TileProps } from './Tile';
import { saidOfCount, saidOfDay, type WantedNone } from './tone';
import type { WallFigures } from './useWallFigures';
import styles from './Wall.module.css';

type Figure = Omit<TileProps, 'label'>;

/** What stands in the place of a figure that is on its way, or that the backend has failed to give. */
function useLacking() {
  const { t } = useTranslation();
  return (value: null | undefined): Figure =>
    value === null
      ? { value: '—', said: t('overview.trend.noRate'), tone: 'unknown' }
      : { value: '…', said: t('common.loading'), tone: 'plain' };
}

interface TilesProps {
  figures: WallFigures;
  /** In the place of what a figure says, where the figures are old. */
  saidOfOld: string | null;
}

/** The figures of the desk, the gravest first. */
export function Tiles({ figures, saidOfOld }: TilesProps) {
  const { t, formats } = useTranslation();
  const lacking = useLacking();
  const { closes } = figures.workday;

  const shown = (label: string, figure: Figure) => (
    <Tile
      label={label}
      {...figure}
      {...(saidOfOld && figure.tone !== 'unknown' && { said: saidOfOld, tone: 'old' as const })}
    />
  );
  const counted = (name: WantedNone) => {
    const count = figures.count(name);
    if (count === null || count === undefined)
      return shown(t(`overview.wall.labels.${name}`), lacking(count));
    const { tone, word } = saidOfCount(name, count);
    return shown(t(`overview.wall.labels.${name}`), {
      value: formats.number(count),
      said: t(`overview.wall.said.${name}.${word}`, { closes }),
      tone,
    });
  };
  const open = (): Figure => {
    const count = figures.count('open');
    if (count === null || count === undefined) return lacking(count);
    return { value: formats.number(count), said: t('overview.wall.said.open'), tone: 'plain' };
  };
  const day = (): Figure => {
    if (!figures.day) return lacking(figures.day);
    const { late, due, unknown } = figures.day;
    const { tone, word } = saidOfDay(figures.day);
    const key = word === 'misses' && unknown > 0 ? 'missesAndUnknown' : word;
    const said = t(`overview.wall.said.day.${key}`, {
      due: formats.number(due),
      unknown: formats.number(unknown),
    });
    return { value: formats.number(late), said, tone };
  };
  const week = (): Figure => {
    if (!figures.week) return lacking(figures.week);
    const { rate } = figures.week;
    if (!rate) return { value: '—', said: t('overview.wall.said.noWeek'), tone: 'plain' };
    const said = t('overview.wall.said.week', {
      onTime: formats.number(rate.onTime),
      of: formats.number(rate.of),
    });
    return { value: formats.percent(shownRatio(rate), 1), said, tone: 'plain' };
  };
  return (
    <dl className={styles.tiles}>
      {counted('overdue')}
      {counted('dueToday')}
      {shown(t('overview.wall.labels.day', { closes }), day())}
      <LeftTile workday={figures.workday} />
      {shown(t('overview.wall.labels.open'), open())}
      {counted('unassigned')}
      {counted('refusals')}
      {shown(t('overview.wall.labels.week'), week())}
    </dl>
  );
}
