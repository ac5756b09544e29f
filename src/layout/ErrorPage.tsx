import Button from '@mui/material/Button';
import { useTranslation } from '../i18n/useTranslation';

/** A page that broke or whose code did not load; the error itself may hold a person's data and is not shown. */
export function ErrorPage() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <h1>{t('layout.broken.title')}</h1>
      <p>{t('layout.broken.text')}</p>
      <Button variant="outlined" onClick={() => location.reload()}>
        {t('common.reload')}
      </Button>
    </div>
  );
}
