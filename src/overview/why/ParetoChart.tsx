import { useTranslation } from '../../i18n/useTranslation';
import { ChartCanvas } from '../../ui/chart/ChartCanvas';
import { drawPareto } from './drawPareto';
import type { ParetoRow } from './pareto';
import type { Reason } from './readWhy';

/** The causes, the commonest first, and what they come to together. */
export default function ParetoChart({ rows }: { rows: readonly ParetoRow<Reason>[] }) {
  const { t } = useTranslation();
  return <ChartCanvas label={t('overview.why.chart')} data={rows} draw={drawPareto} />;
}
