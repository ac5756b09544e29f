import IconButton from '@mui/material/IconButton';
import { useListContext } from 'react-admin';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Select } from '../Select';
import styles from './Pagination.module.css';

const pageSizes = ['25', '50', '100'] as const;

interface PageTurnsProps {
  page: number;
  perPage: number;
  total: number;
  setPage: (page: number) => void;
  setPerPage: (perPage: number) => void;
}

/** Where in the whole the page is, and the way to the others. */
export function PageTurns({ page, perPage, total, setPage, setPerPage }: PageTurnsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const lastPage = Math.max(1, Math.ceil(total / perPage));
  const moves = [
    { label: t('common.firstPage'), sign: '«', to: 1, possible: page > 1 },
    { label: t('common.previousPage'), sign: '‹', to: page - 1, possible: page > 1 },
    { label: t('common.nextPage'), sign: '›', to: page + 1, possible: page < lastPage },
    { label: t('common.lastPage'), sign: '»', to: lastPage, possible: page < lastPage },
  ];
  const sizes = [...new Set([...pageSizes, String(perPage)])];
  return (
    <nav className={styles.pagination} aria-label={t('common.pages')}>
      <Select
        label={t('common.rows')}
        hideLabel
        value={String(perPage)}
        options={sizes.map((size) => ({ value: size, label: size }))}
        onChange={(size) => setPerPage(Number(size))}
      />
      <span>
        {t('common.rangeOfTotal', {
          from: formats.number(total === 0 ? 0 : (page - 1) * perPage + 1),
          to: formats.number(Math.min(page * perPage, total)),
          total: formats.number(total),
        })}
      </span>
      {moves.map(({ label, sign, to, possible }) => (
        <IconButton
          key={sign}
          size="small"
          aria-label={label}
          title={label}
          disabled={!possible}
          onClick={() => setPage(to)}
        >
          <span className={styles.sign} aria-hidden="true">
            {sign}
          </span>
        </IconButton>
      ))}
    </nav>
  );
}

/** The same for a list of the backend. */
export function Pagination() {
  const { page, perPage, total = 0, setPage, setPerPage } = useListContext();
  return <PageTurns page={page} perPage={perPage} total={total} setPage={setPage} setPerPage={setPerPage} />;
}
