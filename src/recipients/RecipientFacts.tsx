import type { ReactNode } from 'react';
import type { RecipientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { CalendarDay } from '../ui/CalendarDay';
import { Country } from '../ui/labels/Country';
import { ContractTerm, ProtectionTerm } from '../ui/labels/RecipientTerms';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { RecipientCategory } from './RecipientCategory';

interface RecipientFactsProps {
  recipient: RecipientRecord;
  aside?: ReactNode;
}

/** Who the third party is, and its papers with the days on which they end (policy 5.5). */
export function RecipientFacts({ recipient, aside }: RecipientFactsProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('recipients.show.facts')} aside={aside}>
      <Fields>
        <Field label="disclosures.recipient.category">
          <RecipientCategory category={recipient.category} />
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
      <Note>{t('recipients.show.papersRule')}</Note>
    </Section>
  );
}
