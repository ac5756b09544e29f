import { useListContext } from 'react-admin';
import type { ConsentRecord } from '../../api/records';
import { ConsentReferences, consentColumns } from '../../consents/parts';
import { TermIndicator } from '../../deadlines/indicator/TermIndicator';
import { consentEnd } from '../../ui/labels/consentEnd';
import type { Column } from '../../ui/list/columns';
import { RegisterTable } from '../../ui/list/RegisterTable';

const columns: readonly Column<ConsentRecord>[] = [
  { label: consentColumns.kind.label, render: consentColumns.kind.render },
  { ...consentColumns.client, isWide: true },
  {
    label: 'consents.fields.expiresAt',
    sortBy: 'expiresAt',
    render: (consent) => <TermIndicator until={consentEnd(consent)} />,
  },
  consentColumns.status,
  consentColumns.givenAt,
];

const none: never[] = [];

/** Consents to cookies that lapse, or have lapsed, by themselves. */
export function CookieConsents({ caption }: { caption: string }) {
  const { data = none } = useListContext<ConsentRecord>();
  return (
    <ConsentReferences records={data}>
      <RegisterTable<ConsentRecord> caption={caption} columns={columns} />
    </ConsentReferences>
  );
}
