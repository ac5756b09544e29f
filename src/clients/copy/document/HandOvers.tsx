import { Both, BothCountry, BothOf, useBilingual } from '../../../ui/document/bilingual';
import styles from '../../../ui/document/Document.module.css';
import { type DocumentColumn, DocumentTable, Part, When, Words } from '../../../ui/document/parts';
import type { DataCopy } from '../dataCopy';
import { latestFirst, type RecipientSummary, summariseRecipients } from './handOvers';

type HandOver = DataCopy['disclosures'][number];

const recipientColumns: readonly DocumentColumn<RecipientSummary>[] = [
  {
    label: 'disclosures.recipient.name',
    render: ({ id, recipient }) => recipient?.name || `№ ${id}`,
  },
  { label: 'disclosures.recipient.bin', width: 'code', render: ({ recipient }) => recipient?.bin },
  {
    label: 'disclosures.recipient.category',
    render: ({ recipient }) => recipient && <Both text={`enums.recipientCategory.${recipient.category}`} />,
  },
  {
    label: 'disclosures.recipient.country',
    width: 'narrow',
    render: ({ recipient }) => recipient && <BothCountry code={recipient.country} />,
  },
  { label: 'copies.document.times', width: 'few', render: ({ count }) => <Times count={count} /> },
  {
    label: 'copies.document.period',
    width: 'narrow',
    render: ({ first, last }) => <Period first={first} last={last} />,
  },
];

function Times({ count }: { count: number }) {
  return useBilingual().formats.ru.number(count);
}

function Period({ first, last }: Pick<RecipientSummary, 'first' | 'last'>) {
  const { dayNumeric } = useBilingual().formats.ru;
  const [from, to] = [dayNumeric(first), dayNumeric(last)];
  return from === to ? from : `${from} – ${to}`;
}

function details({ documentNumber, crossBorder, includesIpLink }: HandOver) {
  if (!documentNumber && !crossBorder && !includesIpLink) return null;
  return (
    <>
      {documentNumber && <span className={styles.line}>{documentNumber}</span>}
      {crossBorder && <Both text="copies.document.abroad" />}
      {includesIpLink && <Both text="copies.document.ipLink" />}
    </>
  );
}

const columnsWith = (nameOf: (id: number) => string): readonly DocumentColumn<HandOver>[] => [
  {
    label: 'copies.document.when',
    width: 'narrow',
    render: ({ disclosedAt }) => <When at={disclosedAt} />,
  },
  { label: 'copies.document.toWhom', render: ({ recipientId }) => nameOf(recipientId) },
  {
    label: 'disclosures.fields.purpose',
    render: ({ purpose }) => <Both text={`enums.disclosurePurpose.${purpose}`} />,
  },
  {
    label: 'disclosures.fields.basis',
    render: ({ basis }) => <Both text={`enums.disclosureBasis.${basis}`} />,
  },
  {
    label: 'disclosures.fields.dataCategories',
    width: 'wide',
    render: ({ dataCategories }) => (
      <BothOf texts={dataCategories.map((each) => `enums.dataCategory.${each}` as const)} />
    ),
  },
  { label: 'copies.document.details', render: details },
];

interface HandOversProps {
  number: number;
  copy: DataCopy;
  /** On the screen; all of them where it is not given. */
  rowsShown: number | undefined;
}

/** Who got the data, and then each hand-over: when, what for, on what ground and what. */
export function HandOvers({ number, copy, rowsShown }: HandOversProps) {
  const recipients = summariseRecipients(copy);
  const names = new Map(recipients.map(({ id, recipient }) => [id, recipient?.name]));
  return (
    <Part number={number} title="copies.document.handOvers">
      {copy.disclosures.length === 0 ? (
        <Words text="copies.document.handOversNone" />
      ) : (
        <>
          <Words text="copies.document.recipientsLead" />
          <DocumentTable columns={recipientColumns} rows={recipients} keyOf={({ id }) => id} />
          <Words text="copies.document.handOversLead" />
          <DocumentTable
            columns={columnsWith((id) => names.get(id) || `№ ${id}`)}
            rows={latestFirst(copy.disclosures).slice(0, rowsShown)}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </Part>
  );
}
