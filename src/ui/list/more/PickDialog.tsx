import Button from '@mui/material/Button';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { type RaRecord, useGetList } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import { mayStandInAddress } from '../../../policy/searchText';
import { Busy } from '../../Busy';
import { Dialog } from '../../Dialog';
import { ErrorPanel } from '../../ErrorPanel';
import { TextInput } from '../../TextInput';
import type { Filter } from '../filters';
import dialogStyles from '../ListDialog.module.css';
import { NotSearched } from '../NotSearched';
import styles from './More.module.css';

const PAUSE_MS = 300;
const SHOWN = 12;

interface PickDialogProps<R extends RaRecord> {
  resource: 'clients' | 'recipients' | 'requests';
  sortBy: string;
  /** Of which records one can be picked. */
  among?: Filter;
  nameOf: (record: R) => ReactNode;
  /** Null is everybody. */
  onPick: (record: R | null) => void;
  onClose: () => void;
  children?: ReactNode;
}

/** What is typed, once the typing has paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** One record, found by its name as it is typed. */
export function PickDialog<R extends RaRecord>(props: PickDialogProps<R>) {
  const { resource, sortBy, among, nameOf, onPick, onClose, children } = props;
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const isBarred = !mayStandInAddress(text);
  const q = usePaused(isBarred ? '' : text.trim());
  const field = useRef<HTMLDivElement>(null);
  // After the dialog has opened, which takes the focus to its first button.
  useEffect(() => field.current?.querySelector('input')?.focus(), []);
  // Of all clients or requests the first twelve are none in particular.
  const isAsked = !isBarred && (resource === 'recipients' || q !== '');
  const { data, total, error, refetch, isFetching } = useGetList<R>(
    resource,
    {
      filter: { ...among, ...(q && { q }) },
      sort: { field: sortBy, order: 'ASC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { enabled: isAsked, onError: () => undefined, retry: false },
  );
  const isMore = data !== undefined && (total ?? 0) > data.length;
  return (
    <Dialog title={t(`registers.pick.title.${resource}`)} onClose={onClose}>
      <div ref={field}>
        <TextInput
          type="search"
          label={t(`registers.pick.search.${resource}`)}
          value={text}
          onChange={setText}
          maxLength={200}
          autoComplete="off"
        />
      </div>
      {isBarred ? (
        <NotSearched />
      ) : (
        <>
          {error && <ErrorPanel error={error} onRetry={refetch} />}
          {isAsked && !data && !error && <Busy />}
          {data?.length === 0 && <p>{t('registers.pick.none')}</p>}
          <ul className={styles.found} aria-busy={isFetching || q !== text.trim()}>
            {data?.map((record) => (
              <li key={record.id}>
                <button type="button" onClick={() => onPick(record)}>
                  {nameOf(record)}
                </button>
              </li>
            ))}
          </ul>
          {isMore && <p>{t('registers.pick.more', { shown: data.length, total: total ?? 0 })}</p>}
        </>
      )}
      {children}
      <div className={dialogStyles.acts}>
        <Button onClick={() => onPick(null)}>{t('registers.pick.clear')}</Button>
      </div>
    </Dialog>
  );
}
