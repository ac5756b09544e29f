import type { Chart, Plugin } from 'chart.js';
import { hatched } from '../../ui/chart/hatching';
import type { Ink } from '../../ui/chart/ink';
import type { DayMark } from './dayMarks';
import type { TrendPoint } from './trendPoints';

/** What stands above a place for those days in it; a weekend is what is usual, and has its ground alone. */
const signs = { holiday: '●', extra: '▲' } as const;

const isSigned = (mark: DayMark): mark is keyof typeof signs => mark in signs;

/** Days off behind the bars on a ground of their own, holidays and worked weekends with a sign above. */
export function marksOnAxis(points: readonly TrendPoint[], { colour, text }: Ink): Plugin<'bar' | 'line'> {
  const ground = hatched('dots', colour('background-paper'), colour('divider'));

  const draw = ({ ctx: pen, chartArea, scales: { x } }: Chart<'bar' | 'line'>) => {
    if (!x) return;
    const width = chartArea.width / points.length;
    pen.save();
    pen.font = `11px ${text.font.family}`;
    pen.textAlign = 'center';
    points.forEach(({ days }, n) => {
      const centre = x.getPixelForValue(n);
      const [only] = days;
      if (days.length === 1 && (only?.mark === 'weekend' || only?.mark === 'holiday')) {
        pen.fillStyle = ground;
        pen.fillRect(centre - width / 2, chartArea.top, width, chartArea.height);
      }
      const marks = new Set(days.map(({ mark }) => mark).filter(isSigned));
      pen.fillStyle = text.color;
      pen.fillText([...marks].map((mark) => signs[mark]).join(' '), centre, chartArea.top - 1);
    });
    pen.restore();
  };

  return { id: 'marksOnAxis', beforeDatasetsDraw: draw };
}
