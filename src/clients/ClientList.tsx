import { lazy, type ReactNode } from 'react';
import type { ClientRecord } from '../api/records';
import { withTexts } from '../i18n/withTexts';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { ShortMoment } from '../ui/Moment';
import { YesNo } from '../ui/YesNo';
import { ClientFilters } from './ClientFilters';
import { clientColumns } from './clientColumns';
import { MinorMark } from './MinorMark';

const ClientTools = lazy(
  withTexts(() => import('./ClientTools'), 'clients', 'enums', 'exports', 'registers'),
);

const { number, name, status, obligations, retention } = clientColumns;

const columns: readonly Column<ClientRecord>[] = [
  number,
  name,
  {
    label: 'clients.fields.iinMasked',
    render: ({ iinMasked }) => iinMasked || '—',
  },
  status,
  { label: 'clients.minor.mark', render: ({ isMinor }) => <MinorMark isMinor={isMinor} /> },
  obligations,
  retention,
  {
    label: 'clients.fields.registeredAt',
    sortBy: 'registeredAt',
    render: ({ registeredAt }) => <ShortMoment at={registeredAt} />,
  },
  {
    label: 'clients.fields.entrepreneur',
    sortBy: 'entrepreneur',
    isOptional: true,
    render: ({ entrepreneur }) => <YesNo value={entrepreneur} />,
  },
  {
    label: 'clients.fields.lastServiceAt',
    sortBy: 'lastServiceAt',
    isOptional: true,
    render: ({ lastServiceAt }) => <ShortMoment at={lastServiceAt} />,
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
