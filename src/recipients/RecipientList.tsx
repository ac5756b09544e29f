import Button from '@mui/material/Button';
import { lazy, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { useMay } from '../ui/identity';
import { Country } from '../ui/labels/Country';
import { ContractTerm, ProtectionTerm } from '../ui/labels/RecipientTerms';
import type { Column } from '../ui/list/columns';
import { Register } from '../ui/list/Register';
import { PageTitle } from '../ui/PageTitle';
import { RecipientCategory } from './RecipientCategory';
import { RecipientFilters } from './RecipientFilters';
import styles from './RecipientList.module.css';

const RecipientTools = lazy(
  withTexts(() => import('./RecipientTools'), 'disclosures', 'enums', 'exports', 'recipients', 'registers'),
);

const columns: readonly Column<RecipientRecord>[] = [
  {
    label: 'disclosures.recipient.name',
    sortBy: 'name',
    isWide: true,
    render: ({ id, name }) => (
      <Link to={`/recipients/${id}`} title={name} className={styles.name}>
        {name || `№ ${id}`}
      </Link>
    ),
  },
  {
    label: 'disclosures.recipient.category',
    sortBy: 'category',
    render: ({ category }) => <RecipientCategory category={category} />,
  },
  {
    label: 'disclosures.recipient.country',
    sortBy: 'country',
    render: ({ country }) => <Country code={country} />,
  },
  { label: 'disclosures.recipient.bin', sortBy: 'bin', isOptional: true, render: ({ bin }) => bin || '—' },
  {
    label: 'disclosures.recipient.contractNumber',
    sortBy: 'contractNumber',
    isOptional: true,
    render: ({ contractNumber }) => contractNumber || '—',
  },
  {
    label: 'recipients.fields.contract',
    sortBy: 'contractValidUntil',
    render: (recipient) => (
      <span className={styles.term}>
        <ContractTerm recipient={recipient} />
      </span>
    ),
  },
  {
    label: 'recipients.fields.protection',
    sortBy: 'protectionConfirmedAt',
    render: (recipient) => (
      <span className={styles.term}>
        <ProtectionTerm recipient={recipient} />
      </span>
    ),
  },
];

function Heading({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useTranslation();
  const mayCreate = useMay('recipients.create');
  return (
    <PageTitle title={title}>
      {children}
      {mayCreate && (
        <Button component={Link} to="/recipients/create" variant="contained" size="small">
          {t('recipients.create')}
        </Button>
      )}
    </PageTitle>
  );
}

/** A recipient's row points at nothing else. */
const NoReferences = ({ children }: { children: ReactNode }) => children;

/** Every third party, with how its papers stand. */
export default function RecipientList() {
  return (
    <Register<RecipientRecord>
      resource="recipients"
      sort={{ field: 'name', order: 'ASC' }}
      columns={columns}
      filters={<RecipientFilters />}
      searchLabel="recipients.search"
      tools={RecipientTools}
      references={NoReferences}
      heading={Heading}
    />
  );
}
