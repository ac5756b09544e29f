import type { Texts } from '../../i18n/useTranslation';
import { calmFrame, countAxis, tooltipText } from '../../ui/chart/frame';
import { hatched } from '../../ui/chart/hatching';
import { inkOf } from '../../ui/chart/ink';
import { Chart } from '../../ui/chart/registered';
import type { ParetoRow } from './pareto';
import type { Reason } from './readWhy';
import { reasonText } from './reasonText';

/** A long name in lines of its words, so that it stands under its bar. */
const inLines = (name: string): string[] => name.split(' ');

/** Draws the causes as bars and what they come to one after another as a line; what comes back takes it away. */
export function drawPareto(
  canvas: HTMLCanvasElement,
  rows: readonly ParetoRow<Reason>[],
  texts: Texts,
): () => void {
  const ink = inkOf(canvas);
  const { colour, text } = ink;
  const { t, formats } = texts;
  const chart = new Chart<'bar' | 'line', number[]>(canvas, {
    type: 'bar',
    data: {
      labels: rows.map(({ key }) => inLines(reasonText(key, texts))),
      datasets: [
        {
          type: 'line',
          label: t('overview.why.columns.upTo'),
          data: rows.map(({ shareUpTo }) => shareUpTo),
          yAxisID: 'share',
          borderColor: colour('primary-main'),
          backgroundColor: colour('background-paper'),
          borderWidth: 1.5,
          pointRadius: 4,
          // The last point stands on the edge.
          clip: 8,
        },
        {
          type: 'bar',
          label: t('overview.why.columns.late'),
          data: rows.map(({ count }) => count),
          yAxisID: 'y',
          backgroundColor: hatched('diagonal', colour('error-main'), colour('background-paper')),
          borderColor: colour('text-secondary'),
          borderWidth: 1,
          maxBarThickness: 64,
          order: 1,
        },
      ],
    },
    options: {
      ...calmFrame,
      font: text.font,
      scales: {
        x: { grid: { display: false }, ticks: { ...text, maxRotation: 0, autoSkip: false } },
        y: countAxis(ink, texts),
        share: {
          position: 'right',
          min: 0,
          max: 1,
          grid: { display: false },
          ticks: { ...text, stepSize: 0.2, callback: (value) => formats.percent(Number(value)) },
        },
      },
      plugins: {
        legend: { labels: text },
        tooltip: {
          ...tooltipText(ink),
          callbacks: {
            title: ([item]) => {
              const row = item && rows[item.dataIndex];
              return row ? reasonText(row.key, texts) : '';
            },
            label: ({ dataset, parsed }) =>
              `${dataset.label}: ${
                dataset.yAxisID === 'share'
                  ? formats.percent(parsed.y ?? 0, 1)
                  : formats.number(parsed.y ?? 0)
              }`,
          },
        },
      },
    },
  });
  return () => chart.destroy();
}
