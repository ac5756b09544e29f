import { Both, useBilingual } from '../../../ui/document/bilingual';
import styles from '../../../ui/document/Document.module.css';
import { type DocumentColumn, DocumentTable, Part, When, Words } from '../../../ui/document/parts';
import type { DataCopy } from '../dataCopy';

type Request = DataCopy['requests'][number];
type Correction = DataCopy['corrections'][number];

/** What became of it: the status, when, what was answered, why it was refused, what was paid. */
function Outcome({ request }: { request: Request }) {
  const { money } = useBilingual().formats.ru;
  const { status, closedAt, outcomeNote, refusalReason, refusalEvidence, feeAmount } = request;
  return (
    <>
      <Both text={`enums.requestStatus.${status}`} />
      {closedAt && (
        <span className={styles.line}>
          <When at={closedAt} />
        </span>
      )}
      {refusalReason && <Both text={`enums.refusalReason.${refusalReason}`} />}
      {refusalEvidence && <span className={styles.line}>{refusalEvidence}</span>}
      {outcomeNote && <span className={styles.line}>{outcomeNote}</span>}
      {feeAmount != null && <Both text="copies.document.fee" values={{ amount: money(feeAmount) }} />}
    </>
  );
}

const requestColumns: readonly DocumentColumn<Request>[] = [
  { label: 'requests.fields.number', render: ({ number }) => number },
  {
    label: 'requests.fields.kind',
    width: 'wide',
    render: ({ kind }) => <Both text={`enums.requestKind.${kind}`} />,
  },
  {
    label: 'requests.fields.channel',
    render: ({ channel }) => <Both text={`enums.requestChannel.${channel}`} />,
  },
  {
    label: 'requests.fields.receivedAt',
    width: 'narrow',
    render: ({ receivedAt }) => <When at={receivedAt} />,
  },
  { label: 'requests.fields.dueAt', width: 'narrow', render: ({ dueAt }) => <When at={dueAt} /> },
  { label: 'requests.fields.outcomeNote', width: 'wide', render: (request) => <Outcome request={request} /> },
];

const correctionColumns: readonly DocumentColumn<Correction>[] = [
  {
    label: 'copies.document.correctedField',
    render: ({ field }) => <Both text={`enums.correctionField.${field}`} />,
  },
  { label: 'copies.document.correctedFrom', render: ({ oldValueMasked }) => oldValueMasked },
  { label: 'copies.document.correctedTo', render: ({ newValueMasked }) => newValueMasked },
  { label: 'copies.document.correctedBy', width: 'wide', render: ({ documentRef }) => documentRef },
  {
    label: 'copies.document.when',
    width: 'narrow',
    render: ({ appliedAt }) => <When at={appliedAt} />,
  },
];

/** What the client has asked for and what became of it, and what was corrected in the data. */
export function RequestsMade({ number, copy }: { number: number; copy: DataCopy }) {
  const { requests, corrections } = copy;
  return (
    <Part number={number} title="copies.document.requests">
      {requests.length === 0 ? (
        <Words text="copies.document.requestsNone" />
      ) : (
        <DocumentTable columns={requestColumns} rows={requests} keyOf={({ id }) => id} />
      )}
      {corrections.length > 0 && (
        <>
          <Words text="copies.document.correctionsLead" />
          <DocumentTable columns={correctionColumns} rows={corrections} keyOf={(_, index) => index} />
        </>
      )}
    </Part>
  );
}
