import { useId } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { Legend } from './ChartLegend';
import { ceilingOf, chartFrame, leftOf } from './chartFrame';
import styles from './ReportSheet.module.css';
import type { ReportBar } from './reportModel';

const { width, height, bottom } = chartFrame;

interface BarProps {
  bar: ReportBar;
  /** Where its part of the chart begins, and how wide that is. */
  x: number;
  step: number;
  /** How high so many stand. */
  heightOf: (count: number) => number;
  pattern: string;
}

/** One day: what ended in time with the late above it, and a mark at what came in; a day off has a grey ground. */
function Bar({ bar, x, step, heightOf, pattern }: BarProps) {
  const { formats } = useTranslation();
  const { day, mark } = bar.day;
  const isOff = mark === 'weekend' || mark === 'holiday';
  const barWidth = Math.min(step * 0.6, 34);
  const [inner, middle] = [x + (step - barWidth) / 2, x + step / 2];
  const [onTime, late, received] = [heightOf(bar.onTime), heightOf(bar.late), heightOf(bar.received)];
  const label = step > 60 ? formats.dayWithWeekday(day) : String(Number(day.slice(8)));
  return (
    <g>
      {isOff && <rect x={x} y={0} width={step} height={height - bottom} fillOpacity={0.09} />}
      <rect
        x={inner}
        y={height - bottom - onTime}
        width={barWidth}
        height={onTime}
        className={styles.onTime}
      />
      <rect
        x={inner}
        y={height - bottom - onTime - late}
        width={barWidth}
        height={late}
        fill={`url(#${pattern})`}
        stroke="#000"
        strokeWidth={late > 0 ? 0.8 : 0}
      />
      {bar.received > 0 && (
        <circle
          cx={middle}
          cy={height - bottom - received}
          r={2.6}
          fill="#fff"
          stroke="#000"
          strokeWidth={1.2}
        />
      )}
      <text x={middle} y={height - bottom + 12} textAnchor="middle" fontWeight={isOff ? 400 : 600}>
        {label}
      </text>
    </g>
  );
}

/** What ended in time and late by day, with what came in: in lines and hatching, for a printer without colour. */
export function ReportChart({ bars }: { bars: readonly ReportBar[] }) {
  const { t, formats } = useTranslation();
  const pattern = useId();
  const most = ceilingOf(bars.map(({ onTime, late, received }) => Math.max(onTime + late, received)));
  const room = height - bottom - 8;
  const heightOf = (count: number) => (count / most) * room;
  const left = leftOf(formats.number(most));
  const step = (width - left) / Math.max(1, bars.length);
  return (
    <figure className={styles.chart}>
      <figcaption>
        {t('overview.report.chart')} <Legend />
      </figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t('overview.report.chart')}>
        <defs>
          <pattern id={pattern} width="4" height="4" patternUnits="userSpaceOnUse">
            <rect width="4" height="4" fill="#fff" />
            <path d="M-1 1L1-1M0 4L4 0M3 5L5 3" stroke="#000" strokeWidth="1" />
          </pattern>
        </defs>
        {[0, most / 2, most].map((count) => (
          <g key={count}>
            <line
              x1={left}
              x2={width}
              y1={height - bottom - heightOf(count)}
              y2={height - bottom - heightOf(count)}
              stroke={count === 0 ? '#000' : '#aaa'}
              strokeWidth={count === 0 ? 1 : 0.6}
            />
            <text x={left - 5} y={height - bottom - heightOf(count) + 3} textAnchor="end">
              {formats.number(count)}
            </text>
          </g>
        ))}
        {bars.map((bar, at) => (
          <Bar key={bar.day.day} x={left + at * step} {...{ bar, step, heightOf, pattern }} />
        ))}
      </svg>
    </figure>
  );
}
