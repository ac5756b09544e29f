import type { DataCopy } from '../dataCopy';
import { Both, BothOf, useBilingual } from './bilingual';
import styles from './Document.module.css';
import { BothYesNo, Fact, Facts, Part, When, Words } from './parts';

type Consent = DataCopy['consents'][number];

/** The parts of the proof are not checked at the border: what is no text is left out. */
const textOf = (part: unknown): string[] => (typeof part === 'string' && part ? [part] : []);

/** The edition of the policy by its number and the day from which it holds; by its id where it did not come. */
function Edition({ consent, copy }: { consent: Consent; copy: DataCopy }) {
  const { dayNumeric } = useBilingual().formats.ru;
  const edition = copy.policyVersions.find(({ id }) => id === consent.policyVersionId);
  if (!edition) return `№ ${consent.policyVersionId}`;
  return (
    <Both
      text="copies.document.editionFrom"
      values={{ number: edition.number, date: dayNumeric(edition.effectiveFrom) }}
    />
  );
}

function ConsentFacts({ consent, copy }: { consent: Consent; copy: DataCopy }) {
  const { ip, userAgent, formId } = consent.evidence ?? {};
  const { withdrawalRequestId } = consent;
  const request = copy.requests.find(({ id }) => id === withdrawalRequestId);
  return (
    <Facts twoAbreast>
      <Fact label="consents.fields.status">
        <Both text={`enums.consentStatus.${consent.status}`} />
      </Fact>
      <Fact label="consents.fields.givenAt">
        <When at={consent.givenAt} />
      </Fact>
      <Fact label="consents.fields.method">
        <Both text={`enums.consentMethod.${consent.method}`} />
      </Fact>
      <Fact label="consents.fields.policyVersion">
        <Edition consent={consent} copy={copy} />
      </Fact>
      <Fact label="consents.fields.locale">
        <Both text={`enums.locale.${consent.locale}`} />
      </Fact>
      <Fact label="consents.fields.thirdPartyTransfer">
        <BothYesNo value={consent.thirdPartyTransfer} />
      </Fact>
      <Fact label="consents.fields.crossBorder">
        <BothYesNo value={consent.crossBorder} />
      </Fact>
      <Fact label="consents.fields.publicDistribution">
        <BothYesNo value={consent.publicDistribution} />
      </Fact>
      <Fact label="consents.fields.dataCategories" isLong>
        <BothOf texts={(consent.dataCategories ?? []).map((each) => `enums.dataCategory.${each}` as const)} />
      </Fact>
      <Fact label="consents.show.proof" isLong>
        {[ip, userAgent, formId].flatMap(textOf).map((part) => (
          <span key={part} className={styles.line}>
            {part}
          </span>
        ))}
      </Fact>
      {consent.expiresAt && (
        <Fact label="consents.fields.expiresAt">
          <When at={consent.expiresAt} />
        </Fact>
      )}
      {consent.withdrawnAt && (
        <Fact label="consents.fields.withdrawnAt">
          <When at={consent.withdrawnAt} />
        </Fact>
      )}
      {withdrawalRequestId != null && (
        <Fact label="consents.fields.withdrawalRequest">{request?.number || `№ ${withdrawalRequestId}`}</Fact>
      )}
    </Facts>
  );
}

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
          <ConsentFacts consent={consent} copy={copy} />
        </div>
      ))}
    </Part>
  );
}
