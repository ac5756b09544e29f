import { textDifferences } from '../../policy/textDifferences';
import { Both, Lines, useBilingual } from '../../ui/document/bilingual';
import { ConsentFacts } from '../../ui/document/ConsentFacts';
import document from '../../ui/document/Document.module.css';
import { Fact, Facts, Words } from '../../ui/document/parts';
import styles from './ReceiptSheet.module.css';
import type { ReceiptFacts } from './receiptFacts';

/** What the sheet is, of whom and when. */
function Heading({ facts }: { facts: ReceiptFacts }) {
  const { kk, ru } = useBilingual().formats;
  const { consent, madeAt, clientName, clientNumber } = facts;
  return (
    <header>
      <p className={document.company}>
        <Both text="copies.document.company" />
      </p>
      <h1 className={document.title}>
        <Both text="consents.receipt.title" />
      </h1>
      <Facts twoAbreast>
        <Fact label="consents.receipt.number">{consent.id}</Fact>
        <Fact label="consents.fields.kind">
          <Both text={`enums.consentKind.${consent.kind}`} />
        </Fact>
        <Fact label="copies.document.clientNumber">{clientNumber}</Fact>
        <Fact label="copies.document.madeAt">
          <Lines kk={`${kk.day(madeAt)}, ${kk.time(madeAt)}`} ru={`${ru.day(madeAt)}, ${ru.time(madeAt)}`} />
        </Fact>
        {clientName && (
          <Fact label="clients.fields.name" isLong>
            {clientName}
          </Fact>
        )}
      </Facts>
    </header>
  );
}

function Differences({ differing }: Pick<ReceiptFacts, 'differing'>) {
  if (differing.length === 0) return <Words text="consents.show.noDifferences" />;
  return (
    <>
      <Words text="consents.receipt.differencesLead" />
      <table className={document.table}>
        <thead>
          <tr>
            <th scope="col" className={styles.clause}>
              <Both text="consents.show.clause" />
            </th>
            <th scope="col">
              <Both text="consents.show.kazakhText" />
            </th>
            <th scope="col">
              <Both text="consents.show.russianText" />
            </th>
          </tr>
        </thead>
        <tbody>
          {differing.map((clause) => (
            <tr key={clause}>
              <td>{clause}</td>
              <td>
                <Both text={`policy.differences.${textDifferences[clause]}.kk`} />
              </td>
              <td>
                <Both text={`policy.differences.${textDifferences[clause]}.ru`} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** A consent as one sheet of paper in both languages: what the company can prove of it. */
export function ReceiptSheet({ facts }: { facts: ReceiptFacts }) {
  const { consent, edition, requestNumber, clauses, differing } = facts;
  return (
    <article className={`${document.document} ${styles.receipt}`}>
      <Heading facts={facts} />
      <ConsentFacts consent={consent} edition={edition} requestNumber={requestNumber} />
      <Facts twoAbreast>
        <Fact label="consents.show.restsOn" isLong>
          <Both text="clauses.policy" values={{ clause: clauses.join(', '), count: clauses.length }} />
        </Fact>
      </Facts>
      <Differences differing={differing} />
      <footer className={styles.end}>
        <Words text="consents.receipt.lead" />
        <p className={styles.signature}>
          <Both text="consents.receipt.madeBy" />
        </p>
      </footer>
    </article>
  );
}
