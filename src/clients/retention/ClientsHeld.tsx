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
import { RecordedAct } from '../erasure/RecordedAct';
import { RetentionTerm } from '../RetentionTerm';

function Name({ client }: { client: ClientRecord }) {
  const name = fullNameOf(client);
  return (
    <>
      <span title={name}>{name || '—'}</span> {awaitsErasure(client) && <MinorBadge />}
    </>
  );
}

/** The way to the client. */
export const clientNumber: Column<ClientRecord> = {
  label: 'clients.fields.number',
  sortBy: 'number',
  render: ({ id, number }) => <Link to={`/clients/${id}`}>{number || `№ ${id}`}</Link>,
};

/** The way to the deletion, and afterwards its act in the same place. */
export function Act({ client }: { client: ClientRecord }) {
  return (
    <>
      <RecordedAct client={client} />
      <EraseButton client={client} />
    </>
  );
}

const columns: readonly Column<ClientRecord>[] = [
  clientNumber,
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
    render: (client) => <Act client={client} />,
  },
];

/** Clients whose data is to be deleted, or soon will be, with the way to do it. */
export function ClientsHeld({ caption }: { caption: string }) {
  return <RegisterTable<ClientRecord> caption={caption} columns={columns} />;
}
