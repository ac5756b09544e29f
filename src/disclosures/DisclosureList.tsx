import { lazy, type ReactNode, useMemo } from 'react';
import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { Count } from '../ui/Count';
import { useMay } from '../ui/identity';
import { DisclosurePurpose } from '../ui/labels/DisclosurePurpose';
import { ReviewStatusPill } from '../ui/labels/ReviewStatusPill';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { asItWas } from '../ui/list/useLinkedFilterAlone';
import { ShortMoment } from '../ui/Moment';
import { ClientName, RecipientLink } from '../ui/names';
import { PageTitle } from '../ui/PageTitle';
import { References } from '../ui/references';
import { YesNo } from '../ui/YesNo';
import { DisclosureBasis } from './DisclosureBasis';
import { DisclosureFilters } from './DisclosureFilters';
import { scanPath } from './scan/scanPath';

const DisclosureTools = lazy(
  withTexts(() => import('./DisclosureTools'), 'disclosures', 'enums', 'exports', 'registers'),
);

const columns: readonly Column<DisclosureRecord>[] = [
  {
    label: 'disclosures.fields.disclosedAt',
    sortBy: 'disclosedAt',
    render: ({ id, disclosedAt }) => (
      <Link to={`/disclosures/${id}`}>
        <ShortMoment at={disclosedAt} />
      </Link>
    ),
  },
  {
    label: 'disclosures.fields.reviewStatus',
    sortBy: 'reviewStatus',
    render: ({ reviewStatus }) => <ReviewStatusPill reviewStatus={reviewStatus} />,
  },
  { label: 'disclosures.fields.client', render: ({ clientId }) => <ClientName id={clientId} /> },
  { label: 'disclosures.fields.recipient', render: ({ recipientId }) => <RecipientLink id={recipientId} /> },
  {
    label: 'disclosures.fields.basis',
    sortBy: 'basis',
    render: ({ basis }) => <DisclosureBasis basis={basis} />,
  },
  {
    label: 'disclosures.fields.purpose',
    sortBy: 'purpose',
    render: ({ purpose }) => <DisclosurePurpose purpose={purpose} />,
  },
  {
    label: 'disclosures.fields.categoryCount',
    render: ({ dataCategories }) => <Count value={dataCategories.length} />,
  },
  {
    label: 'disclosures.fields.crossBorder',
    sortBy: 'crossBorder',
    render: ({ crossBorder }) => <YesNo value={crossBorder} />,
  },
  {
    label: 'disclosures.fields.includesIpLink',
    sortBy: 'includesIpLink',
    isOptional: true,
    render: ({ includesIpLink }) => <YesNo value={includesIpLink} />,
  },
  {
    label: 'disclosures.fields.documentNumber',
    sortBy: 'documentNumber',
    isOptional: true,
    render: ({ documentNumber }) => documentNumber || '—',
  },
  {
    label: 'disclosures.filters.reviewed',
    sortBy: 'reviewedAt',
    isOptional: true,
    render: ({ reviewedAt }) => <ShortMoment at={reviewedAt} />,
  },
  {
    label: 'disclosures.fields.reviewNote',
    isOptional: true,
    render: ({ reviewNote }) => (reviewNote ? <span title={reviewNote}>{reviewNote}</span> : '—'),
  },
];

interface DisclosureReferencesProps {
  records: readonly DisclosureRecord[];
  children: ReactNode;
}

function DisclosureReferences({ records, children }: DisclosureReferencesProps) {
  const clientIds = useMemo(() => records.map(({ clientId }) => clientId), [records]);
  const recipientIds = useMemo(() => records.map(({ recipientId }) => recipientId), [records]);
  return (
    <References resource="clients" ids={clientIds}>
      <References resource="recipients" ids={recipientIds}>
        {children}
      </References>
    </References>
  );
}

/** The way to the verdicts on all that the list asks for; the search and the client picked go along in memory. */
function DisclosureHeading({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const { filterValues } = useListContext();
  const mayScan = useMay('disclosures.scan');
  return (
    <PageTitle title={title}>
      {children}
      {mayScan && (
        <Link to={scanPath(filterValues)} state={asItWas}>
          {t('scan.link')}
        </Link>
      )}
    </PageTitle>
  );
}

/** Every hand-over to a third party: the latest on top. */
export default function DisclosureList() {
  return (
    <Register<DisclosureRecord>
      resource="disclosures"
      sort={{ field: 'disclosedAt', order: 'DESC' }}
      columns={columns}
      filters={<DisclosureFilters />}
      searchLabel="disclosures.search"
      tools={DisclosureTools}
      references={DisclosureReferences}
      heading={DisclosureHeading}
    />
  );
}
