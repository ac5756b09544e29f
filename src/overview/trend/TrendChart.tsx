import { useTranslation } from '../../i18n/useTranslation';
import { ChartCanvas } from '../../ui/chart/ChartCanvas';
import { drawTrend } from './drawTrend';
import type { TrendPoint } from './trendPoints';

/** What ended in time and late as stacked bars, what came in and what was breached as lines. */
export default function TrendChart({ points }: { points: readonly TrendPoint[] }) {
  const { t } = useTranslation();
  return <ChartCanvas label={t('overview.trend.chart')} data={points} draw={drawTrend} />;
}
