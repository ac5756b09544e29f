import { useTranslation } from '../../i18n/useTranslation';
import { ChartCanvas } from '../../ui/chart/ChartCanvas';
import { drawMonths } from './drawMonths';
import type { Figures } from './tally';

/** The months as stacked bars, told apart by their hatching; the table beside them says the same in figures. */
export default function MonthChart({ months }: { months: Figures['byMonth'] }) {
  const { t } = useTranslation();
  return <ChartCanvas label={t('scan.chart')} data={months} draw={drawMonths} />;
}
