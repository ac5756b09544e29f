import Refresh from '@mui/icons-material/Refresh';
import IconButton from '@mui/material/IconButton';
import { useListContext } from 'react-admin';
import { useTranslation } from '../../i18n/useTranslation';

/** Asks for the list anew: by hand, so that no row moves under the pointer. */
export function RefreshButton() {
  const { t } = useTranslation();
  const { refetch, isFetching } = useListContext();
  return (
    <IconButton
      size="small"
      aria-label={t('common.refresh')}
      title={t('common.refresh')}
      aria-disabled={isFetching}
      onClick={() => refetch()}
    >
      <Refresh fontSize="small" />
    </IconButton>
  );
}
