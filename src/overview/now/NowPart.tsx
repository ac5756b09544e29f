import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { CountTiles } from './CountTiles';
import { useNowCounts } from './useNowCounts';

/** What there is at this moment. */
export function NowPart() {
  const { t } = useTranslation();
  const { filters, counts, error, retry } = useNowCounts();
  return (
    <section aria-label={t('overview.now.title')}>
      <CountTiles filters={filters} counts={counts} />
      {error && <ErrorPanel error={error} onRetry={retry} />}
    </section>
  );
}
