import Button from '@mui/material/Button';
import { useState, useSyncExternalStore } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { BulkRunPanel, PageBox, RowBox, type useBulkRun, useQueue } from '../../requests/parts';
import { isOpen } from '../../requests/transitions';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { RequestKind } from '../../ui/labels/RequestKind';
import { RequestStatusPill } from '../../ui/labels/RequestStatusPill';
import type { Column } from '../../ui/list/columns';
import { Pagination } from '../../ui/list/Pagination';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { StaffName } from '../../ui/names';
import { HeldNews } from '../HeldNews';
import type { Outlook } from './outlook';
import styles from './Radar.module.css';
import type { Holder } from './RadarTable';
import { Targets } from './Targets';

const columns: readonly Column<RequestRecord>[] = [
  { label: 'queue.choose.page', heading: <PageBox />, render: (request) => <RowBox request={request} /> },
  { label: 'requests.fields.dueAt', render: (request) => <DeadlineIndicator request={request} /> },
  {
    label: 'requests.fields.number',
    render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
  },
  { label: 'requests.fields.kind', isWide: true, render: ({ kind }) => <RequestKind kind={kind} /> },
  { label: 'requests.fields.status', render: ({ status }) => <RequestStatusPill status={status} /> },
];

const rowAttributes = ({ id }: RequestRecord) => ({ tabIndex: -1, 'data-row': id });
const NONE: never[] = [];
/** A row is a choice here: it leads nowhere but by its number. */
const nowhere = () => null;

function Rows() {
  const { t } = useTranslation();
  const { total, isPending, error, refetch } = useListContext<RequestRecord>();
  if (error) return <ErrorPanel error={error} onRetry={refetch} />;
  if (isPending) return <Busy />;
  if (total === 0) return <p>{t('overview.move.none')}</p>;
  return (
    <>
      <div className={styles.rows}>
        <RegisterTable<RequestRecord>
          caption={t('overview.move.list')}
          columns={columns}
          rowAttributes={rowAttributes}
          pathOf={nowhere}
        />
      </div>
      <Pagination />
    </>
  );
}

function useChosen(): RequestRecord[] {
  const { data = NONE } = useListContext<RequestRecord>();
  const { selection } = useQueue();
  const ids = useSyncExternalStore(selection.subscribe, selection.ids);
  // Of what has been closed meanwhile nothing is left to give away.
  return data.filter(({ id, status }) => ids.has(id) && status !== UNKNOWN && isOpen(status));
}

interface MoveListProps {
  of: Holder;
  outlooks: readonly Outlook[];
  moving: ReturnType<typeof useBulkRun>;
}

/** Chooses requests and whom they are given to, and gives them: one call for each, with an account of every one. */
export function MoveList({ of, outlooks, moving: { run, ...bulk } }: MoveListProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const [to, setTo] = useState<number>();
  const chosen = useChosen();
  const { total } = useListContext();
  return (
    <>
      <HeldNews />
      <div className={styles.list}>
        <Rows />
      </div>
      {run ? (
        <BulkRunPanel run={run} bulk={bulk} />
      ) : (
        Boolean(total) && (
          <>
            <Targets
              from={outlooks.find(({ userId }) => userId === of)}
              outlooks={outlooks}
              count={chosen.length}
              to={to}
              onChoose={setTo}
            />
            <div className={styles.acts}>
              <Button
                variant="contained"
                disabled={to === undefined || chosen.length === 0}
                onClick={() => to !== undefined && bulk.start({ name: 'assign', to, from: of }, chosen)}
              >
                {t('overview.move.give', { n: formats.number(chosen.length) })}
              </Button>
              <span>
                {chosen.length === 0
                  ? t('overview.move.choose')
                  : to === undefined
                    ? t('overview.move.chooseWhom')
                    : t('overview.move.toLabel')}{' '}
                {chosen.length > 0 && to !== undefined && <StaffName id={to} />}
              </span>
            </div>
          </>
        )
      )}
    </>
  );
}
