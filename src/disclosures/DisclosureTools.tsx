import type { DisclosureRecord } from '../api/records';
import type { ExportDefinition } from '../ui/export/definition';
import type { ColumnName } from '../ui/list/shownColumns';
import { RegisterTools } from '../ui/list/tools/RegisterTools';

const definition: ExportDefinition<DisclosureRecord> = {
  columns: [
    { label: 'registers.id', cell: ({ id }) => id },
    {
      label: 'disclosures.fields.disclosedAt',
      cell: ({ disclosedAt }, { moment }) => moment(disclosedAt),
    },
    {
      label: 'disclosures.fields.reviewStatus',
      cell: ({ reviewStatus }, { t }) => t(`enums.reviewStatus.${reviewStatus}`),
    },
    { label: 'disclosures.fields.client', cell: ({ clientId }, { client }) => client(clientId) },
    {
      label: 'registers.clientNumber',
      cell: ({ clientId }, { record }) => record('clients', clientId)?.number ?? null,
    },
    {
      label: 'disclosures.fields.recipient',
      cell: ({ recipientId }, { recipient }) => recipient(recipientId),
    },
    { label: 'disclosures.fields.basis', cell: ({ basis }, { t }) => t(`enums.disclosureBasis.${basis}`) },
    {
      label: 'disclosures.fields.purpose',
      cell: ({ purpose }, { t }) => t(`enums.disclosurePurpose.${purpose}`),
    },
    { label: 'disclosures.fields.categoryCount', cell: ({ dataCategories }) => dataCategories.length },
    {
      label: 'disclosures.fields.dataCategories',
      cell: ({ dataCategories }, { t }) =>
        dataCategories.map((category) => t(`enums.dataCategory.${category}`)).join(', '),
    },
    {
      label: 'disclosures.fields.crossBorder',
      cell: ({ crossBorder }, { yesNo }) => yesNo(crossBorder),
    },
    {
      label: 'disclosures.fields.includesIpLink',
      cell: ({ includesIpLink }, { yesNo }) => yesNo(includesIpLink),
    },
    {
      label: 'disclosures.fields.documentNumber',
      cell: ({ documentNumber }) => documentNumber ?? null,
    },
    { label: 'disclosures.fields.reviewer', cell: ({ reviewerId }, { user }) => user(reviewerId) },
    { label: 'disclosures.filters.reviewed', cell: ({ reviewedAt }, { moment }) => moment(reviewedAt) },
    { label: 'disclosures.fields.reviewNote', cell: ({ reviewNote }) => reviewNote ?? null },
  ],
  pointsAt: [
    { resource: 'clients', idOf: ({ clientId }) => clientId },
    { resource: 'recipients', idOf: ({ recipientId }) => recipientId },
    { resource: 'users', idOf: ({ reviewerId }) => reviewerId },
  ],
};

/** What can be done with the register of disclosures as a whole. */
export default function DisclosureTools({ columns }: { columns: readonly ColumnName[] }) {
  return <RegisterTools resource="disclosures" columns={columns} definition={definition} />;
}
