import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation';
import { PageTitle } from '../ui/PageTitle';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('layout.notFound.title')} />
      <p>{t('layout.notFound.text')}</p>
      <p>
        <Link to="/">{t('layout.notFound.home')}</Link>
      </p>
    </>
  );
}
