import Button from '@mui/material/Button';
import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { useLocation } from 'react-router';
import { ApiError } from '../../api/apiError';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../Busy';
import { ErrorPanel } from '../ErrorPanel';
import { Notice } from '../Notice';
import { type Filter, filterFromAddress } from './filters';
import { useForgetMemoryFilter } from './useMemoryFilter';
import { useSetFilter } from './useSetFilter';

/** Asks for the whole register again: no search, and no filter but the register's own. */
export function ResetButton({ whole = {} }: { whole?: Filter }) {
  const { t } = useTranslation();
  const { resource } = useListContext();
  const forgetMemoryFilter = useForgetMemoryFilter(resource);
  const setFilter = useSetFilter();
  return (
    <Button
      variant="outlined"
      onClick={() => {
        forgetMemoryFilter();
        setFilter(() => whole);
      }}
    >
      {t('common.clearFilters')}
    </Button>
  );
}

/** The backend understood the call and refuses what it asks for: a filter, an order or a page of the address. */
const isRefused = (error: unknown) =>
  error instanceof ApiError && (error.status === 422 || error.status === 414);

interface RegisterStatusProps {
  /** The filter under which the register is whole. */
  whole?: Filter;
  /** What an empty list says. */
  empty?: ReactNode;
}

/** What there is to say of a list besides its rows: on its way, failed, empty, incomplete, asked for wrongly. */
export function RegisterStatus({ whole, empty }: RegisterStatusProps) {
  const { t } = useTranslation();
  const { isPending, isFetching, error, total, data = [], refetch } = useListContext();
  const { broken } = filterFromAddress(useLocation().search);
  const incomplete = data.filter(({ unreadable }) => unreadable !== undefined).length;
  return (
    <>
      {isPending && isFetching && <Busy />}
      {broken && <Notice severity="warning">{t('errors.brokenFilter')}</Notice>}
      {incomplete > 0 && (
        <Notice severity="warning">{t('errors.incompleteList', { count: incomplete })}</Notice>
      )}
      {error && (
        <ErrorPanel
          error={error}
          sentence={isRefused(error) ? t('errors.listRefused') : undefined}
          onRetry={refetch}
        >
          <ResetButton whole={whole} />
        </ErrorPanel>
      )}
      {!error && total === 0 && (
        <Notice severity="info">
          {empty ?? (
            <>
              <p>{t('common.nothingFound')}</p>
              <ResetButton whole={whole} />
            </>
          )}
        </Notice>
      )}
    </>
  );
}
