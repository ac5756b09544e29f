import type { Texts } from '../../i18n/useTranslation';
import type { Ink } from './ink';

/** What charts are alike in: nothing moves by itself, and a place on the axis says all its figures at once. */
export const calmFrame = {
  animation: false,
  maintainAspectRatio: false,
  interaction: { mode: 'index', intersect: false },
} as const;

/** An axis of whole things, from nought. */
export const countAxis = ({ text, grid }: Ink, { formats }: Texts) => ({
  beginAtZero: true,
  grid,
  ticks: { ...text, precision: 0, callback: (value: string | number) => formats.number(Number(value)) },
});

/** What is said of a place in the page's own letters: the library would take others. */
export const tooltipText = ({ text: { font } }: Ink) =>
  ({ titleFont: { ...font, weight: 'bold' }, bodyFont: font }) as const;
