import Button from '@mui/material/Button';
import { useTranslation } from '../i18n/useTranslation';

/** In place of a choice among the staff: one that offers nobody would look as if there were nobody. */
export function StaffNotLoaded({ onRetry }: { onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <span role="alert">
      {t('common.staffNotLoaded')}{' '}
      <Button size="small" onClick={onRetry}>
        {t('common.retry')}
      </Button>
    </span>
  );
}
