import { useListContext } from 'react-admin';
import { useTranslation } from '../../i18n/useTranslation';
import { RefreshIcon } from '../RefreshIcon';

/** Asks for the list anew. */
export function RefreshButton() {
  const { t } = useTranslation();
  const { refetch, isFetching } = useListContext();
  return <RefreshIcon label={t('common.refresh')} onClick={() => refetch()} isFetching={isFetching} />;
}
