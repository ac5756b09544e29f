import { useMemo } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { ConsentRecord } from '../../api/records';
import { TermIndicator } from '../../deadlines/indicator/TermIndicator';
import { ConsentKind } from '../../ui/labels/ConsentKind';
import { ConsentStatusPill } from '../../ui/labels/ConsentStatusPill';
import { consentEnd } from '../../ui/labels/consentEnd';
import type { Column } from '../../ui/list/columns';
import { RegisterTable } from '../../ui/list/RegisterTable';
import { ShortMoment } from '../../ui/Moment';
import { ClientName } from '../../ui/names';
import { References } from '../../ui/references';

const columns: readonly Column<ConsentRecord>[] = [
  {
    label: 'consents.fields.kind',
    render: ({ id, kind }) => (
      <Link to={`/consents/${id}`}>
        <ConsentKind kind={kind} />
      </Link>
    ),
  },
  { label: 'consents.fields.client', isWide: true, render: ({ clientId }) => <ClientName id={clientId} /> },
  {
    label: 'consents.fields.expiresAt',
    sortBy: 'expiresAt',
    render: (consent) => <TermIndicator until={consentEnd(consent)} />,
  },
  {
    label: 'consents.fields.status',
    sortBy: 'status',
    render: ({ status }) => <ConsentStatusPill status={status} />,
  },
  {
    label: 'consents.fields.givenAt',
    sortBy: 'givenAt',
    render: ({ givenAt }) => <ShortMoment at={givenAt} />,
  },
];

const none: never[] = [];

/** Consents to cookies that lapse, or have lapsed, by themselves. */
export function CookieConsents({ caption }: { caption: string }) {
  const { data = none } = useListContext<ConsentRecord>();
  const clientIds = useMemo(() => data.map(({ clientId }) => clientId), [data]);
  return (
    <References resource="clients" ids={clientIds}>
      <RegisterTable<ConsentRecord> caption={caption} columns={columns} />
    </References>
  );
}
