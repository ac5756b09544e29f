import type { ClientRecord } from '../api/records';
import type { ExportDefinition } from '../ui/export/definition';
import type { ColumnName } from '../ui/list/shownColumns';
import { RegisterTools } from '../ui/list/tools/RegisterTools';
import { fullNameOf } from '../ui/names';

/** As the register shows them: what is masked there is masked in the file. */
const definition: ExportDefinition<ClientRecord> = {
  columns: [
    { label: 'registers.id', cell: ({ id }) => id },
    { label: 'clients.fields.number', cell: ({ number }) => number },
    { label: 'clients.fields.name', cell: (client) => fullNameOf(client) },
    { label: 'clients.fields.iinMasked', cell: ({ iinMasked }) => iinMasked },
    { label: 'clients.fields.status', cell: ({ status }, { t }) => t(`enums.clientStatus.${status}`) },
    { label: 'clients.minor.mark', cell: ({ isMinor }, { yesNo }) => yesNo(isMinor) },
    {
      label: 'clients.fields.obligations',
      cell: ({ outstandingObligations: count }) => (Number.isInteger(count) ? count : null),
    },
    { label: 'clients.fields.entrepreneur', cell: ({ entrepreneur }, { yesNo }) => yesNo(entrepreneur) },
    { label: 'clients.fields.retentionUntil', cell: ({ retentionUntil }, { day }) => day(retentionUntil) },
    { label: 'clients.fields.lastServiceAt', cell: ({ lastServiceAt }, { moment }) => moment(lastServiceAt) },
    {
      label: 'clients.fields.accountClosedAt',
      cell: ({ accountClosedAt }, { moment }) => moment(accountClosedAt),
    },
    { label: 'clients.fields.destructionAct', cell: ({ destructionAct }) => destructionAct ?? null },
    { label: 'clients.fields.registeredAt', cell: ({ registeredAt }, { moment }) => moment(registeredAt) },
  ],
  pointsAt: [],
};

/** What can be done with the register of clients as a whole. */
export default function ClientTools({ columns }: { columns: readonly ColumnName[] }) {
  return <RegisterTools resource="clients" columns={columns} definition={definition} />;
}
