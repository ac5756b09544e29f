import Button from '@mui/material/Button';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';

/** The way to the wall. */
export function WallLink() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/overview/wall">
      {t('overview.wall.link')}
    </Button>
  );
}
