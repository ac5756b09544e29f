import { useMemo } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { RequestRecord } from '../../api/records';
import { DeadlineIndicator } from '../../deadlines/indicator/DeadlineIndicator';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { RequestKind } from '../../ui/labels/RequestKind';
import type { Column } from '../../ui/list/columns';
import { Pagination } from '../../ui/list/Pagination';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { References } from '../../ui/references';
import { HeldList } from '../HeldList';
import { HeldNews } from '../HeldNews';
import { useListFilters } from '../useListFilters';
import styles from './Now.module.css';

/** As many as stand beside the radar without a scroll. */
const PER_PAGE = 10;
const NONE: never[] = [];

function Holder({ id }: { id: RequestRecord['assigneeId'] }) {
  const { t } = useTranslation();
  return <StaffName id={id} nobody={t('requests.unassigned')} />;
}

const columns: readonly Column<RequestRecord>[] = [
  { label: 'overview.breaches.late', render: (request) => <DeadlineIndicator request={request} /> },
  {
    label: 'requests.fields.number',
    render: ({ id, number }) => <Link to={`/requests/${id}`}>{number}</Link>,
  },
  { label: 'requests.fields.kind', isWide: true, render: ({ kind }) => <RequestKind kind={kind} /> },
  { label: 'overview.breaches.holder', render: ({ assigneeId }) => <Holder id={assigneeId} /> },
];

/** A row under the pointer stays where it is. */
const rowAttributes = ({ id }: RequestRecord) => ({ tabIndex: -1, 'data-row': id });

function Rows() {
  const { t } = useTranslation();
  const { data = NONE, total, isPending, error, refetch } = useListContext<RequestRecord>();
  const holders = useMemo(() => data.map(({ assigneeId }) => assigneeId), [data]);
  if (error) return <ErrorPanel error={error} onRetry={refetch} />;
  if (isPending) {
    return (
      <div className={styles.waiting}>
        <Busy />
      </div>
    );
  }
  if (total === 0) return <p>{t('overview.breaches.none')}</p>;
  return (
    <References resource="users" ids={holders}>
      <RegisterTable<RequestRecord>
        caption={t('overview.breaches.title')}
        columns={columns}
        rowAttributes={rowAttributes}
      />
      <Pagination />
    </References>
  );
}

/** What is overdue: the longest on top, how late in working time, and who holds it. */
export function Breaches() {
  const { t } = useTranslation();
  const { overdue } = useListFilters();
  return (
    <HeldList filter={overdue} perPage={PER_PAGE}>
      <Section title={t('overview.breaches.title')} aside={<HeldNews />}>
        <Rows />
      </Section>
    </HeldList>
  );
}
