import type { Texts } from '../../i18n/useTranslation';
import { calmFrame, countAxis, tooltipText } from '../../ui/chart/frame';
import { type Hatching, hatched } from '../../ui/chart/hatching';
import { inkOf } from '../../ui/chart/ink';
import { Chart } from '../../ui/chart/registered';
import { monthLabel } from './groupLabels';
import type { Counts, Figures } from './tally';

interface Series {
  judgement: keyof Counts;
  hatching: Hatching;
  /** Names in the theme's palette. */
  ground: string;
  line: string;
}

/** What is questionable stands on the axis, so that its months can be compared. */
const series: readonly Series[] = [
  { judgement: 'questionable', hatching: 'diagonal', ground: 'error-main', line: 'background-paper' },
  { judgement: 'cannot_be_judged', hatching: 'dots', ground: 'background-paper', line: 'warning-main' },
  { judgement: 'clear', hatching: 'plain', ground: 'deadline-rest-fill', line: 'divider' },
];

/** Draws the chart; what comes back takes it away. */
export function drawMonths(canvas: HTMLCanvasElement, months: Figures['byMonth'], texts: Texts): () => void {
  const { t, formats } = texts;
  const ink = inkOf(canvas);
  const { colour, text } = ink;
  const chart = new Chart(canvas, {
    type: 'bar',
    data: {
      labels: months.map(({ key }) => monthLabel(key, texts)),
      datasets: series.map(({ judgement, hatching, ground, line }) => ({
        label: t(`verdict.judgement.${judgement}`),
        data: months.map(({ counts }) => counts[judgement]),
        backgroundColor: hatched(hatching, colour(ground), colour(line)),
        borderColor: colour('text-secondary'),
        borderWidth: 1,
      })),
    },
    options: {
      ...calmFrame,
      scales: {
        x: {
          stacked: true,
          grid: { display: false },
          ticks: { ...text, maxRotation: 0, autoSkipPadding: 10 },
        },
        y: { stacked: true, ...countAxis(ink, texts) },
      },
      plugins: {
        legend: { labels: text },
        tooltip: {
          ...tooltipText(ink),
          callbacks: {
            label: ({ dataset, parsed }) => `${dataset.label}: ${formats.number(parsed.y ?? 0)}`,
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
