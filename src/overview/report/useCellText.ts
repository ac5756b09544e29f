import { useTranslation } from '../../i18n/useTranslation';
import { rangeText } from '../range/rangeText';
import { signed } from '../trend/signed';
import type { ReportCell } from './reportBlocks';

/** A cell as it is written on paper. */
export function useCellText(): (cell: ReportCell) => string {
  const texts = useTranslation();
  const { t, formats } = texts;
  return (cell) => {
    if (cell === null) return '—';
    if (typeof cell === 'string') return cell;
    if (typeof cell === 'number') return formats.number(cell);
    if ('from' in cell) {
      return cell.from === cell.to ? formats.dayWithWeekday(cell.from) : rangeText(cell, texts);
    }
    const { look, value } = cell;
    if (typeof value === 'string') return value;
    if (look === 'share') return formats.percent(value, 1);
    const difference = signed(value, formats.number(Math.abs(value), 1));
    return look === 'points' ? t('overview.trend.points', { difference }) : difference;
  };
}
