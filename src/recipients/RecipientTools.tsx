import type { RecipientRecord } from '../api/records';
import { isDay } from '../deadlines/almatyTime';
import { protectionEnd } from '../policy/protectionEnd';
import type { ExportDefinition } from '../ui/export/definition';
import type { ColumnName } from '../ui/list/shownColumns';
import { RegisterTools } from '../ui/list/tools/RegisterTools';

const definition: ExportDefinition<RecipientRecord> = {
  columns: [
    { label: 'registers.id', cell: ({ id }) => id },
    { label: 'disclosures.recipient.name', cell: ({ name }) => name },
    {
      label: 'disclosures.recipient.category',
      cell: ({ category }, { t }) => t(`enums.recipientCategory.${category}`),
    },
    { label: 'disclosures.recipient.country', cell: ({ country }) => country },
    { label: 'disclosures.recipient.bin', cell: ({ bin }) => bin ?? null },
    { label: 'disclosures.recipient.contractNumber', cell: ({ contractNumber }) => contractNumber ?? null },
    {
      label: 'disclosures.recipient.contractValidFrom',
      cell: ({ contractValidFrom }, { day }) => day(contractValidFrom),
    },
    {
      label: 'recipients.fields.contract',
      cell: ({ contractValidUntil }, { day }) => day(contractValidUntil),
    },
    {
      label: 'disclosures.recipient.protectionConfirmedAt',
      cell: ({ protectionConfirmedAt }, { day }) => day(protectionConfirmedAt),
    },
    {
      label: 'recipients.fields.protection',
      cell: ({ protectionConfirmedAt: last }, { day }) =>
        day(last && isDay(last) ? protectionEnd(last) : null),
    },
  ],
  pointsAt: [],
};

/** What can be done with the register of recipients as a whole. */
export default function RecipientTools({ columns }: { columns: readonly ColumnName[] }) {
  return <RegisterTools resource="recipients" columns={columns} definition={definition} />;
}
