import { Link } from 'react-router';
import type { ClientRecord } from '../api/records';
import { Count } from '../ui/Count';
import type { Column } from '../ui/list/columns';
import { fullNameOf } from '../ui/names';
import { ClientStatusPill } from './ClientStatusPill';
import { RetentionTerm } from './RetentionTerm';

export function FullName({ client }: { client: ClientRecord }) {
  const name = fullNameOf(client);
  return name ? <span title={name}>{name}</span> : '—';
}

/** What lists of clients say of each. */
export const clientColumns = {
  number: {
    label: 'clients.fields.number',
    sortBy: 'number',
    render: ({ id, number }) => <Link to={`/clients/${id}`}>{number || `№ ${id}`}</Link>,
  },
  name: {
    label: 'clients.fields.name',
    sortBy: 'lastName',
    isWide: true,
    render: (client) => <FullName client={client} />,
  },
  status: {
    label: 'clients.fields.status',
    sortBy: 'status',
    render: ({ status }) => <ClientStatusPill status={status} />,
  },
  obligations: {
    label: 'clients.fields.obligations',
    sortBy: 'outstandingObligations',
    render: ({ outstandingObligations }) => <Count value={outstandingObligations} />,
  },
  retention: {
    label: 'clients.fields.retentionUntil',
    sortBy: 'retentionUntil',
    render: ({ status, retentionUntil }) => <RetentionTerm status={status} retentionUntil={retentionUntil} />,
  },
} satisfies Record<string, Column<ClientRecord>>;
