import { Link } from 'react-router';
import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { CalendarDay } from '../ui/CalendarDay';
import { ConsentKind } from '../ui/labels/ConsentKind';
import { ConsentStatusPill } from '../ui/labels/ConsentStatusPill';
import { ConsentTerm } from '../ui/labels/ConsentTerm';
import type { Column } from '../ui/list/columns';
import { RelatedRecords } from '../ui/record/RelatedRecords';

const columns: readonly Column<ConsentRecord>[] = [
  {
    label: 'consents.fields.kind',
    render: ({ id, kind }) => (
      <Link to={`/consents/${id}`}>
        <ConsentKind kind={kind} />
      </Link>
    ),
  },
  { label: 'consents.fields.status', render: ({ status }) => <ConsentStatusPill status={status} /> },
  { label: 'consents.fields.givenAt', render: ({ givenAt }) => <CalendarDay day={givenAt} /> },
  { label: 'consents.fields.withdrawnAt', render: ({ withdrawnAt }) => <CalendarDay day={withdrawnAt} /> },
  { label: 'consents.fields.expiresAt', render: (consent) => <ConsentTerm consent={consent} /> },
];

/** The client's consents over time. */
export function ClientConsents({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  return (
    <RelatedRecords<ConsentRecord>
      resource="consents"
      clientId={clientId}
      newestBy="givenAt"
      title={t('clients.show.consents')}
      allLabel={(total) => t('clients.show.allConsents', { total })}
      empty={t('clients.show.noConsents')}
      columns={columns}
    />
  );
}
