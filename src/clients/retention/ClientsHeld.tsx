import type { ClientRecord } from '../../api/records';
import { awaitsErasure } from '../../ui/labels/awaitsErasure';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import type { Column } from '../../ui/list/columns';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { clientColumns, FullName } from '../clientColumns';
import { EraseButton } from '../erasure/EraseButton';
import { RecordedAct } from '../erasure/RecordedAct';

const { number, name, obligations, retention } = clientColumns;

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
  number,
  {
    ...name,
    render: (client) => (
      <>
        <FullName client={client} /> {awaitsErasure(client) && <MinorBadge />}
      </>
    ),
  },
  retention,
  obligations,
  {
    label: 'retention.act',
    render: (client) => <Act client={client} />,
  },
];

/** Clients whose data is to be deleted, or soon will be, with the way to do it. */
export function ClientsHeld({ caption }: { caption: string }) {
  return <RegisterTable<ClientRecord> caption={caption} columns={columns} />;
}
