import { lazy, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { ClientRecord } from '../api/records';
import { withTexts } from '../i18n/withTexts';
import { Count } from '../ui/Count';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { ShortMoment } from '../ui/Moment';
import { fullNameOf } from '../ui/names';
import { ClientFilters } from './ClientFilters';
import { ClientStatusPill } from './ClientStatusPill';
import { MinorMark } from './MinorMark';
import { RetentionTerm } from './RetentionTerm';

const ClientTools = lazy(
  withTexts(() => import('./ClientTools'), 'clients', 'enums', 'exports', 'registers'),
);

function FullName({ client }: { client: ClientRecord }) {
  const name = fullNameOf(client);
  return name ? <span title={name}>{name}</span> : '—';
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
    render: (client) => <FullName client={client} />,
  },
  {
    label: 'clients.fields.iinMasked',
    render: ({ iinMasked }) => iinMasked || '—',
  },
  {
    label: 'clients.fields.status',
    sortBy: 'status',
    render: ({ status }) => <ClientStatusPill status={status} />,
  },
  { label: 'clients.minor.mark', render: ({ isMinor }) => <MinorMark isMinor={isMinor} /> },
  {
    label: 'clients.fields.obligations',
    sortBy: 'outstandingObligations',
    render: ({ outstandingObligations }) => <Count value={outstandingObligations} />,
  },
  {
    label: 'clients.fields.retentionUntil',
    sortBy: 'retentionUntil',
    render: ({ status, retentionUntil }) => <RetentionTerm status={status} retentionUntil={retentionUntil} />,
  },
  {
    label: 'clients.fields.registeredAt',
    sortBy: 'registeredAt',
    render: ({ registeredAt }) => <ShortMoment at={registeredAt} />,
  },
];

/** A client's row points at nothing else. */
const NoReferences = ({ children }: { children: ReactNode }) => children;

/** Everyone whose data is held: who came last, on top. */
export default function ClientList() {
  return (
    <Register<ClientRecord>
      resource="clients"
      sort={{ field: 'registeredAt', order: 'DESC' }}
      columns={columns}
      filters={<ClientFilters />}
      searchLabel="clients.search"
      tools={ClientTools}
      references={NoReferences}
    />
  );
}
