import type { ReactNode } from 'react';
import { type RaRecord, useGetList } from 'react-admin';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { Busy } from '../Busy';
import { ErrorPanel } from '../ErrorPanel';
import type { Column } from '../list/columns';
import type { RegisterResource } from '../list/Register';
import { registerOfClient } from '../registerPath';
import { RecordTable } from './RecordTable';
import { Section } from './Section';

interface RelatedRecordsProps<R extends RaRecord> {
  resource: RegisterResource;
  clientId: number;
  /** The newest by this field stand on top. */
  newestBy: Extract<keyof R, string>;
  title: string;
  /** Says how many there are, and leads to them in their register. */
  allLabel: (total: string) => string;
  empty: string;
  columns: readonly Pick<Column<R>, 'label' | 'render'>[];
  /** Wraps the table, to fetch what its records point at. */
  references?: (props: { records: readonly R[]; children: ReactNode }) => ReactNode;
}

const SHOWN = 25;

/** The newest records of a client in another register; where they fail to come, the rest of the page stays. */
export function RelatedRecords<R extends RaRecord>(props: RelatedRecordsProps<R>) {
  const { resource, clientId, newestBy, title, allLabel, empty, columns } = props;
  const formats = useFormats();
  const {
    data: records,
    total,
    error,
    refetch,
  } = useGetList<R>(
    resource,
    {
      filter: { clientId },
      sort: { field: newestBy, order: 'DESC' },
      pagination: { page: 1, perPage: SHOWN },
    },
    { onError: () => undefined, retry: false },
  );
  const table = records && records.length > 0 && (
    <RecordTable caption={title} columns={columns} rows={records} keyOf={({ id }) => id} />
  );
  const References = props.references;
  return (
    <Section
      title={title}
      aside={
        Boolean(total) && (
          <Link to={registerOfClient(resource, clientId)}>{allLabel(formats.number(total ?? 0))}</Link>
        )
      }
    >
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!records && !error && <Busy />}
      {records?.length === 0 && <p>{empty}</p>}
      {References && table ? <References records={records}>{table}</References> : table}
    </Section>
  );
}
