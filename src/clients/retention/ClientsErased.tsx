import type { ClientRecord } from '../../api/records';
import { CalendarDay } from '../../ui/CalendarDay';
import type { Column } from '../../ui/list/columns';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { ShortMoment } from '../../ui/Moment';
import { clientColumns } from '../clientColumns';
import { ErasureClause } from '../erasure/ErasureClause';
import { Act } from './ClientsHeld';

const columns: readonly Column<ClientRecord>[] = [
  clientColumns.number,
  {
    label: 'clients.fields.destructionAct',
    sortBy: 'destructionAct',
    render: (client) => <Act client={client} />,
  },
  {
    label: 'clients.fields.erasureGround',
    render: ({ destructionAct }) => <ErasureClause act={destructionAct} />,
  },
  {
    label: 'clients.fields.retentionUntil',
    sortBy: 'retentionUntil',
    render: ({ retentionUntil }) => <CalendarDay day={retentionUntil} />,
  },
  {
    label: 'clients.fields.registeredAt',
    sortBy: 'registeredAt',
    render: ({ registeredAt }) => <ShortMoment at={registeredAt} />,
  },
];

/** Of whom the data is deleted, each with the act that proves it or the way to record it. */
export function ClientsErased({ caption }: { caption: string }) {
  return <RegisterTable<ClientRecord> caption={caption} columns={columns} />;
}
