import { Link } from 'react-router';
import type { ClientRecord } from '../../api/records';
import { Count } from '../../ui/Count';
import { awaitsErasure } from '../../ui/labels/awaitsErasure';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import type { Column } from '../../ui/list/columns';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { fullNameOf } from '../../ui/names';
import { ClientStatusPill } from '../ClientStatusPill';
import { EraseButton } from '../erasure/EraseButton';
import { RetentionTerm } from '../RetentionTerm';

function Name({ client }: { client: ClientRecord }) {
  const name = fullNameOf(client);
  return (
    <>
      <span title={name}>{name || '—'}</span> {awaitsErasure(client) && <MinorBadge />}
    </>
  );
}

const columns: readonly Column<ClientRecord>[] = [
  {
    label: 'clients.fields.number',
    sortBy: 'number',
    render: ({ id, number }) => <Link to={`/clients/${id}`}>{number || `№ ${id}`}</Link>,
  },
  {
    label: 'clients.fields.name',
    sortBy: 'lastName',
    isWide: true,
    render: (client) => <Name client={client} />,
  },
  {
    label: 'clients.fields.retentionUntil',
    sortBy: 'retentionUntil',
    render: ({ status, retentionUntil }) => <RetentionTerm status={status} retentionUntil={retentionUntil} />,
  },
  {
    label: 'clients.fields.status',
    sortBy: 'status',
    render: ({ status }) => <ClientStatusPill status={status} />,
  },
  {
    label: 'clients.fields.obligations',
    sortBy: 'outstandingObligations',
    render: ({ outstandingObligations }) => <Count value={outstandingObligations} />,
  },
  {
    label: 'retention.act',
    render: (client) => client.destructionAct || <EraseButton client={client} />,
  },
];

/** Clients whose data is to be deleted, or soon will be, with the way to do it. */
export function ClientsHeld({ caption }: { caption: string }) {
  return <RegisterTable<ClientRecord> caption={caption} columns={columns} />;
}
