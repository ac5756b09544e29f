import type { RecipientRecord } from '../api/records';
import { CalendarDay } from '../ui/CalendarDay';
import { Country } from '../ui/labels/Country';
import { ContractTerm, ProtectionTerm } from '../ui/labels/RecipientTerms';
import { Field, Fields } from '../ui/record/Fields';
import { RecipientCategory } from './RecipientCategory';

interface RecipientFieldsProps {
  recipient: RecipientRecord;
  /** Where the page is not the recipient's own. */
  isNamed?: boolean;
}

/** Who a third party is, and its papers with the days on which they end (policy 5.5). */
export function RecipientFields({ recipient, isNamed = false }: RecipientFieldsProps) {
  const { name, category, bin, country, contractNumber, contractValidFrom, protectionConfirmedAt } =
    recipient;
  return (
    <Fields>
      {isNamed && <Field label="disclosures.recipient.name">{name}</Field>}
      <Field label="disclosures.recipient.category">
        <RecipientCategory category={category} />
      </Field>
      <Field label="disclosures.recipient.bin">{bin}</Field>
      <Field label="disclosures.recipient.country">
        <Country code={country} />
      </Field>
      <Field label="disclosures.recipient.contractNumber">{contractNumber}</Field>
      <Field label="disclosures.recipient.contractValidFrom">
        <CalendarDay day={contractValidFrom} />
      </Field>
      <Field label="recipients.fields.contract">
        <ContractTerm recipient={recipient} />
      </Field>
      <Field label="disclosures.recipient.protectionConfirmedAt">
        <CalendarDay day={protectionConfirmedAt} />
      </Field>
      <Field label="recipients.fields.protection">
        <ProtectionTerm recipient={recipient} />
      </Field>
    </Fields>
  );
}
