import { Link } from 'react-router';
import type { ConsentRecord } from '../api/records';
import { ConsentKind } from '../ui/labels/ConsentKind';
import { ConsentStatusPill } from '../ui/labels/ConsentStatusPill';
import type { Column } from '../ui/list/columns';
import { ShortMoment } from '../ui/Moment';
import { ClientName } from '../ui/names';

/** What lists of consents say of each. */
export const consentColumns = {
  kind: {
    label: 'consents.fields.kind',
    sortBy: 'kind',
    render: ({ id, kind }) => (
      <Link to={`/consents/${id}`}>
        <ConsentKind kind={kind} />
      </Link>
    ),
  },
  client: {
    label: 'consents.fields.client',
    render: ({ clientId }) => <ClientName id={clientId} />,
  },
  status: {
    label: 'consents.fields.status',
    sortBy: 'status',
    render: ({ status }) => <ConsentStatusPill status={status} />,
  },
  givenAt: {
    label: 'consents.fields.givenAt',
    sortBy: 'givenAt',
    render: ({ givenAt }) => <ShortMoment at={givenAt} />,
  },
} satisfies Record<string, Column<ConsentRecord>>;
