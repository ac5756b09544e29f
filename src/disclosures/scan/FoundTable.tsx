import { useMemo } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import type { FindingCode } from '../../policy/findings';
import { DisclosurePurpose } from '../../ui/labels/DisclosurePurpose';
import { ReviewStatusPill } from '../../ui/labels/ReviewStatusPill';
import type { Column } from '../../ui/list/columns';
import { ShortMoment } from '../../ui/Moment';
import { ClientName, RecipientName } from '../../ui/names';
import { RecordTable } from '../../ui/record/RecordTable';
import { References } from '../../ui/references';
import type { Judged } from './judged';
import styles from './Scan.module.css';

/** What speaks against it, and what could not be judged. */
function Findings({ findings, unjudged }: Pick<Judged, 'findings' | 'unjudged'>) {
  const { t } = useTranslation();
  const nameOf = (code: FindingCode) => t(`verdict.findings.${code}`);
  return (
    <ul className={styles.findings}>
      {findings.map((code) => (
        <li key={code}>{nameOf(code)}</li>
      ))}
      {unjudged.length > 0 && (
        <li className={styles.unjudged}>
          {t('scan.list.unjudged', { finding: unjudged.map(nameOf).join(', ') })}
        </li>
      )}
    </ul>
  );
}

const columns: readonly Pick<Column<Judged>, 'label' | 'render'>[] = [
  {
    label: 'disclosures.fields.disclosedAt',
    render: ({ id, disclosedAt }) => (
      <Link to={`/disclosures/${id}`}>
        <ShortMoment at={disclosedAt} />
      </Link>
    ),
  },
  { label: 'scan.columns.findings', render: (row) => <Findings {...row} /> },
  { label: 'disclosures.fields.client', render: ({ clientId }) => <ClientName id={clientId} /> },
  { label: 'disclosures.fields.recipient', render: ({ recipientId }) => <RecipientName id={recipientId} /> },
  { label: 'disclosures.fields.purpose', render: ({ purpose }) => <DisclosurePurpose purpose={purpose} /> },
  {
    label: 'disclosures.fields.reviewStatus',
    render: ({ reviewStatus }) => <ReviewStatusPill reviewStatus={reviewStatus} />,
  },
];

/** A page of the disclosures that are not clear. */
export function FoundTable({ rows }: { rows: readonly Judged[] }) {
  const { t } = useTranslation();
  const clientIds = useMemo(() => rows.map(({ clientId }) => clientId), [rows]);
  return (
    <References resource="clients" ids={clientIds}>
      <RecordTable caption={t('scan.list.title')} columns={columns} rows={rows} keyOf={({ id }) => id} />
    </References>
  );
}
