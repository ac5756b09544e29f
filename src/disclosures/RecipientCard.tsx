import { useGetOne } from 'react-admin';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Busy } from '../ui/Busy';
import { CalendarDay } from '../ui/CalendarDay';
import { ErrorPanel } from '../ui/ErrorPanel';
import { Field, Fields } from '../ui/record/Fields';
import { Section } from '../ui/record/Section';
import { Country } from './Country';

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
      <Field label="disclosures.recipient.contractValidUntil">
        <CalendarDay day={recipient.contractValidUntil} />
      </Field>
      <Field label="disclosures.recipient.protectionConfirmedAt">
        <CalendarDay day={recipient.protectionConfirmedAt} />
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
    <Section title={t('disclosures.fields.recipient')}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!isNamed && '—'}
      {isNamed && !recipient && !error && <Busy />}
      {recipient && <RecipientFields recipient={recipient} />}
    </Section>
  );
}
