import { useGetOne } from 'react-admin';
import { Link } from 'react-router';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Busy } from '../ui/Busy';
import { CalendarDay } from '../ui/CalendarDay';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Country } from '../ui/labels/Country';
import { ContractTerm, ProtectionTerm } from '../ui/labels/RecipientTerms';
import { Field, Fields } from '../ui/record/Fields';
import { Section } from '../ui/record/Section';

/** What the register says of a third party. */
export function RecipientFields({ recipient }: { recipient: RecipientRecord }) {
  const { t } = useTranslation();
  return (
    <Fields>
      <Field label="disclosures.recipient.name">{recipient.name}</Field>
      <Field label="disclosures.recipient.category">
        {t(`enums.recipientCategory.${recipient.category}`)}
      </Field>
      <Field label="disclosures.recipient.bin">{recipient.bin}</Field>
      <Field label="disclosures.recipient.country">
        <Country code={recipient.country} />
      </Field>
      <Field label="disclosures.recipient.contractNumber">{recipient.contractNumber}</Field>
      <Field label="disclosures.recipient.contractValidFrom">
        <CalendarDay day={recipient.contractValidFrom} />
      </Field>
      <Field label="recipients.fields.contract">
        <ContractTerm recipient={recipient} />
      </Field>
      <Field label="disclosures.recipient.protectionConfirmedAt">
        <CalendarDay day={recipient.protectionConfirmedAt} />
      </Field>
      <Field label="recipients.fields.protection">
        <ProtectionTerm recipient={recipient} />
      </Field>
    </Fields>
  );
}

/** The third party as it stands today: who it is, under what contract, and how it protects the data (policy 5.5). */
export function RecipientCard({ id }: { id: number }) {
  const { t } = useTranslation();
  const isNamed = Number.isInteger(id);
  const {
    data: recipient,
    error,
    refetch,
  } = useGetOne<RecipientRecord>(
    'recipients',
    { id },
    { enabled: isNamed, onError: () => undefined, retry: false },
  );
  return (
    <Section
      title={t('disclosures.fields.recipient')}
      aside={isNamed && <Link to={`/recipients/${id}`}>{t('disclosures.show.recipient')}</Link>}
    >
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!isNamed && '—'}
      {isNamed && !recipient && !error && <Busy />}
      {recipient && <RecipientFields recipient={recipient} />}
    </Section>
  );
}
