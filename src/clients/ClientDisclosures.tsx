import { type ReactNode, useMemo } from 'react';
import { Link } from 'react-router';
import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { DisclosurePurpose } from '../ui/labels/DisclosurePurpose';
import { ReviewStatusPill } from '../ui/labels/ReviewStatusPill';
import type { Column } from '../ui/list/columns';
import { ShortMoment } from '../ui/Moment';
import { RecipientName } from '../ui/names';
import { RelatedRecords } from '../ui/record/RelatedRecords';
import { References } from '../ui/references';

const columns: readonly Column<DisclosureRecord>[] = [
  {
    label: 'disclosures.fields.disclosedAt',
    render: ({ id, disclosedAt }) => (
      <Link to={`/disclosures/${id}`}>
        <ShortMoment at={disclosedAt} />
      </Link>
    ),
  },
  { label: 'disclosures.fields.recipient', render: ({ recipientId }) => <RecipientName id={recipientId} /> },
  { label: 'disclosures.fields.purpose', render: ({ purpose }) => <DisclosurePurpose purpose={purpose} /> },
  {
    label: 'disclosures.fields.reviewStatus',
    render: ({ reviewStatus }) => <ReviewStatusPill reviewStatus={reviewStatus} />,
  },
];

interface RecipientReferencesProps {
  records: readonly DisclosureRecord[];
  children: ReactNode;
}

function RecipientReferences({ records, children }: RecipientReferencesProps) {
  const ids = useMemo(() => records.map(({ recipientId }) => recipientId), [records]);
  return (
    <References resource="recipients" ids={ids}>
      {children}
    </References>
  );
}

/** Who got the client's data, and what for. */
export function ClientDisclosures({ clientId }: { clientId: number }) {
  const { t } = useTranslation();
  return (
    <RelatedRecords<DisclosureRecord>
      resource="disclosures"
      clientId={clientId}
      newestBy="disclosedAt"
      title={t('clients.show.disclosures')}
      allLabel={(total) => t('clients.show.allDisclosures', { total })}
      empty={t('clients.show.noDisclosures')}
      columns={columns}
      references={RecipientReferences}
    />
  );
}
