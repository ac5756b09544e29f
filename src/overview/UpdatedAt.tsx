import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { RefreshIcon } from '../ui/RefreshIcon';
import styles from './Overview.module.css';
import type { Freshness } from './useFreshness';

/** How old the figures are, and the way to newer ones. */
export function UpdatedAt({ freshness }: { freshness: Freshness }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { updatedAt, isOld, isFetching, refresh } = freshness;
  return (
    <>
      <RefreshIcon label={t('overview.refresh')} onClick={refresh} />
      {updatedAt !== null && (
        <p className={styles.updated} data-old={isOld} aria-busy={isFetching}>
          {t(isOld ? 'overview.old' : 'overview.updatedAt', { time: formats.time(updatedAt) })}
        </p>
      )}
    </>
  );
}
