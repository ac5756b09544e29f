import type { ConsentRecord, PolicyVersionRecord } from '../../api/records';
import { Both, BothOf, useBilingual } from './bilingual';
import styles from './Document.module.css';
import { BothYesNo, Fact, Facts, When } from './parts';

export type ConsentOnPaper = Omit<ConsentRecord, 'clientId'>;
type Edition = Pick<PolicyVersionRecord, 'number' | 'effectiveFrom'>;

const proofParts = ['ip', 'userAgent', 'formId'] as const;

/** What shows that it was given, each part by its name. They are not checked at the border: what is no text is left out. */
function Proof({ evidence }: Pick<ConsentOnPaper, 'evidence'>) {
  const { pair } = useBilingual();
  const parts = proofParts.flatMap((name) => {
    const value: unknown = evidence?.[name];
    return typeof value === 'string' && value ? [{ name, value }] : [];
  });
  if (parts.length === 0) return '—';
  return parts.map(({ name, value }) => {
    const { kk, ru } = pair(`consents.fields.${name}`);
    return (
      <span key={name} className={styles.line}>
        {`${kk === ru ? kk : `${kk} / ${ru}`}: ${value}`}
      </span>
    );
  });
}

/** The edition of the policy by its number and the day from which it holds; by its id where it did not come. */
function PolicyEdition({ id, edition }: { id: number; edition: Edition | undefined }) {
  const { dayNumeric } = useBilingual().formats.ru;
  if (!edition) return Number.isInteger(id) ? `№ ${id}` : '—';
  const { number, effectiveFrom } = edition;
  return <Both text="copies.document.editionFrom" values={{ number, date: dayNumeric(effectiveFrom) }} />;
}

/** What became of it; nothing where it stands and has no end. */
function Fate({ consent, requestNumber }: Pick<ConsentFactsProps, 'consent' | 'requestNumber'>) {
  const { expiresAt, withdrawnAt, withdrawalRequestId } = consent;
  return (
    <>
      {expiresAt && (
        <Fact label="consents.fields.expiresAt">
          <When at={expiresAt} />
        </Fact>
      )}
      {withdrawnAt && (
        <Fact label="consents.fields.withdrawnAt">
          <When at={withdrawnAt} />
        </Fact>
      )}
      {withdrawalRequestId != null && (
        <Fact label="consents.fields.withdrawalRequest">{requestNumber || `№ ${withdrawalRequestId}`}</Fact>
      )}
    </>
  );
}

interface ConsentFactsProps {
  consent: ConsentOnPaper;
  edition: Edition | undefined;
  /** Of the request by which it was withdrawn. */
  requestNumber: string | undefined;
}

/** A consent on paper: to what, when and how, under which text, with what proof, and what became of it. */
export function ConsentFacts({ consent, edition, requestNumber }: ConsentFactsProps) {
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
        <PolicyEdition id={consent.policyVersionId} edition={edition} />
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
        <Proof evidence={consent.evidence} />
      </Fact>
      <Fate consent={consent} requestNumber={requestNumber} />
    </Facts>
  );
}
