import type { ConsentRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { formatInstant } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { OnPaper } from '../../ui/document/OnPaper';
import { usePrintOnRecord } from '../../ui/document/usePrintOnRecord';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { type Reference, useReferenceRecord } from '../../ui/references';
import styles from './ConsentReceipt.module.css';
import { ReceiptSheet } from './ReceiptSheet';
import { receiptFacts } from './receiptFacts';

const ready = <R,>(reference: Reference<R>): R | undefined =>
  reference.status === 'ready' ? reference.record : undefined;

/** The way to the consent on one sheet of paper, for whoever must show it. */
export function ConsentReceipt({ consent }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  const mayPrint = useMay('export_records.create');
  const client = useReferenceRecord('clients', consent.clientId);
  const edition = useReferenceRecord('policy-versions', consent.policyVersionId);
  const request = useReferenceRecord('requests', consent.withdrawalRequestId);
  const { start, isPreparing, error, sheetTexts } = usePrintOnRecord({
    resource: 'consents',
    filter: { id: consent.id },
    rows: 1,
  });
  if (!mayPrint) return null;
  const isOnItsWay = [client, edition, request].some(({ status }) => status === 'pending');
  const records = {
    consent,
    client: ready(client),
    edition: ready(edition),
    request: ready(request),
  };
  return (
    <Section title={t('consents.receipt.title')}>
      <Note>
        {t('consents.receipt.about')} {t('consents.receipt.onRecord')}
      </Note>
      <p className={styles.act}>
        <ActButton variant="outlined" isBarred={isPreparing || isOnItsWay} onClick={start}>
          {t(isPreparing ? 'consents.receipt.preparing' : 'consents.receipt.print')}
        </ActButton>
      </p>
      {error !== undefined && <ErrorPanel error={error} onRetry={start} />}
      {sheetTexts && (
        <OnPaper texts={sheetTexts}>
          <ReceiptSheet facts={receiptFacts(records, formatInstant(serverNow()))} />
        </OnPaper>
      )}
    </Section>
  );
}
