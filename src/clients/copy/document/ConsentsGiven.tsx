import { Both } from '../../../ui/document/bilingual';
import { ConsentFacts } from '../../../ui/document/ConsentFacts';
import styles from '../../../ui/document/Document.module.css';
import { Part, Words } from '../../../ui/document/parts';
import type { DataCopy } from '../dataCopy';

/** Every consent as a receipt: to what, when and how, under which text, with what proof, and what became of it. */
export function ConsentsGiven({ number, copy }: { number: number; copy: DataCopy }) {
  return (
    <Part number={number} title="copies.document.consents">
      {copy.consents.length === 0 && <Words text="copies.document.consentsNone" />}
      {copy.consents.map((consent, index) => (
        <div key={consent.id} className={styles.card}>
          <h5 className={styles.heading}>
            <span>
              {number}.{index + 1}.
            </span>
            <span>
              <Both text="copies.document.consent" values={{ kind: consent.kind }} />
            </span>
          </h5>
          <ConsentFacts
            consent={consent}
            edition={copy.policyVersions.find(({ id }) => id === consent.policyVersionId)}
            requestNumber={copy.requests.find(({ id }) => id === consent.withdrawalRequestId)?.number}
          />
        </div>
      ))}
    </Part>
  );
}
