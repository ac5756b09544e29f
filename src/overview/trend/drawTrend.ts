import type { ChartDataset } from 'chart.js';
import type { Texts } from '../../i18n/useTranslation';
import { calmFrame, countAxis, tooltipText } from '../../ui/chart/frame';
import { hatched } from '../../ui/chart/hatching';
import { type Ink, inkOf } from '../../ui/chart/ink';
import { Chart } from '../../ui/chart/registered';
import { rangeText } from '../range/rangeText';
import { marksOnAxis } from './marksOnAxis';
import { markText } from './markText';
import type { TrendPoint } from './trendPoints';

/** More places than that stand so close that a mark at each would be a smear. */
const MOST_MARKED_PLACES = 40;

type Dataset = ChartDataset<'bar' | 'line', number[]>;

/** What ended stands on the axis, the late below, so that its days can be compared; told apart by hatching and marks. */
function datasets(points: readonly TrendPoint[], { colour }: Ink, { t }: Texts): Dataset[] {
  const pointRadius = points.length > MOST_MARKED_PLACES ? 2 : 4;
  const bars = {
    borderColor: colour('text-secondary'),
    borderWidth: 1,
    maxBarThickness: 64,
    stack: 'ended',
    order: 1,
  };
  return [
    {
      type: 'line',
      label: t('overview.trend.figures.received'),
      data: points.map(({ tally }) => tally.received),
      stack: 'received',
      borderColor: colour('primary-main'),
      backgroundColor: colour('background-paper'),
      borderWidth: 1.5,
      pointStyle: 'circle',
      pointRadius,
    },
    {
      type: 'line',
      label: t('overview.trend.figures.breached'),
      data: points.map(({ tally }) => tally.breached),
      stack: 'breached',
      borderColor: colour('warning-main'),
      backgroundColor: colour('background-paper'),
      borderWidth: 1.5,
      borderDash: [5, 3],
      pointStyle: 'triangle',
      // Most days have none: a mark at each nought would hide what is below.
      pointRadius: points.map(({ tally }) => (tally.breached > 0 ? pointRadius + 1 : 0)),
    },
    {
      type: 'bar',
      label: t('overview.trend.figures.late'),
      data: points.map(({ tally }) => tally.closedLate + tally.refusedLate),
      backgroundColor: hatched('diagonal', colour('error-main'), colour('background-paper')),
      ...bars,
    },
    {
      type: 'bar',
      label: t('overview.trend.figures.onTime'),
      data: points.map(({ tally }) => tally.closedOnTime + tally.refusedOnTime),
      backgroundColor: hatched('plain', colour('deadline-onTime-fill'), colour('divider')),
      ...bars,
    },
  ];
}

/** `пн, 26 окт. · праздник: День Республики`; of a week, every such day of it. */
function titleOf({ range, days }: TrendPoint, texts: Texts): string[] {
  const [first] = days;
  if (first && days.length === 1 && range.from === range.to) {
    const mark = markText(first, texts);
    return [texts.formats.dayWithWeekday(first.day), ...(mark ? [mark] : [])];
  }
  const named = days.filter(({ mark }) => mark === 'holiday' || mark === 'extra');
  return [
    rangeText(range, texts),
    ...named.map((day) => `${texts.formats.dayWithWeekday(day.day)}: ${markText(day, texts)}`),
  ];
}

/** Draws the chart; what comes back takes it away. */
export function drawTrend(
  canvas: HTMLCanvasElement,
  points: readonly TrendPoint[],
  texts: Texts,
): () => void {
  const ink = inkOf(canvas);
  const { text } = ink;
  const { formats } = texts;
  const chart = new Chart<'bar' | 'line', number[]>(canvas, {
    type: 'bar',
    data: {
      labels: points.map(({ range }) => formats.dayShort(range.from)),
      datasets: datasets(points, ink, texts),
    },
    options: {
      ...calmFrame,
      font: text.font,
      // The marks stand above the bars.
      layout: { padding: { top: 6 } },
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: { ...text, maxRotation: 0, autoSkipPadding: 12 },
        },
        y: { stacked: true, ...countAxis(ink, texts) },
      },
      plugins: {
        legend: { labels: { ...text, usePointStyle: false } },
        tooltip: {
          ...tooltipText(ink),
          callbacks: {
            title: ([item]) => {
              const point = item && points[item.dataIndex];
              return point ? titleOf(point, texts) : [];
            },
            label: ({ dataset, parsed }) => `${dataset.label}: ${formats.number(parsed.y ?? 0)}`,
          },
        },
      },
    },
    plugins: [marksOnAxis(points, ink)],
  });
  return () => chart.destroy();
}
