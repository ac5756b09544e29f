import type { ConsentRecord } from '../api/records';
import type { ExportDefinition } from '../ui/export/definition';
import { consentEnd } from '../ui/labels/consentEnd';
import type { ColumnName } from '../ui/list/shownColumns';
import { RegisterTools } from '../ui/list/tools/RegisterTools';

const definition: ExportDefinition<ConsentRecord> = {
  columns: [
    { label: 'registers.id', cell: ({ id }) => id },
    { label: 'consents.fields.kind', cell: ({ kind }, { t }) => t(`enums.consentKind.${kind}`) },
    { label: 'consents.fields.client', cell: ({ clientId }, { client }) => client(clientId) },
    {
      label: 'registers.clientNumber',
      cell: ({ clientId }, { record }) => record('clients', clientId)?.number ?? null,
    },
    { label: 'consents.fields.status', cell: ({ status }, { t }) => t(`enums.consentStatus.${status}`) },
    { label: 'consents.fields.givenAt', cell: ({ givenAt }, { moment }) => moment(givenAt) },
    { label: 'consents.fields.expiresAt', cell: (consent, { moment }) => moment(consentEnd(consent)) },
    { label: 'consents.fields.withdrawnAt', cell: ({ withdrawnAt }, { moment }) => moment(withdrawnAt) },
    { label: 'consents.fields.method', cell: ({ method }, { t }) => t(`enums.consentMethod.${method}`) },
    { label: 'consents.fields.locale', cell: ({ locale }, { t }) => t(`enums.locale.${locale}`) },
    {
      label: 'consents.fields.policyVersion',
      cell: ({ policyVersionId }, { record }) => record('policy-versions', policyVersionId)?.number ?? null,
    },
    {
      label: 'consents.fields.thirdPartyTransfer',
      cell: ({ thirdPartyTransfer }, { yesNo }) => yesNo(thirdPartyTransfer),
    },
    { label: 'consents.fields.crossBorder', cell: ({ crossBorder }, { yesNo }) => yesNo(crossBorder) },
    {
      label: 'consents.fields.publicDistribution',
      cell: ({ publicDistribution }, { yesNo }) => yesNo(publicDistribution),
    },
    {
      label: 'consents.fields.dataCategories',
      cell: ({ dataCategories }, { t }) =>
        (dataCategories ?? []).map((category) => t(`enums.dataCategory.${category}`)).join(', '),
    },
  ],
  pointsAt: [
    { resource: 'clients', idOf: ({ clientId }) => clientId },
    { resource: 'policy-versions', idOf: ({ policyVersionId }) => policyVersionId },
  ],
};

/** What can be done with the register of consents as a whole. */
export default function ConsentTools({ columns }: { columns: readonly ColumnName[] }) {
  return <RegisterTools resource="consents" columns={columns} definition={definition} />;
}
