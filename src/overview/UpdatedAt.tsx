import Refresh from '@mui/icons-material/Refresh';
import IconButton from '@mui/material/IconButton';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Overview.module.css';
import type { Freshness } from './useFreshness';

/** How old the figures are, and the way to newer ones. */
export function UpdatedAt({ freshness }: { freshness: Freshness }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { updatedAt, isOld, isFetching, refresh } = freshness;
  return (
    <>
      <IconButton
        size="small"
        aria-label={t('overview.refresh')}
        title={t('overview.refresh')}
        onClick={refresh}
      >
        <Refresh fontSize="small" />
      </IconButton>
      {updatedAt !== null && (
        <p className={styles.updated} data-old={isOld} aria-busy={isFetching}>
          {t(isOld ? 'overview.old' : 'overview.updatedAt', { time: formats.time(updatedAt) })}
        </p>
      )}
    </>
  );
}
