import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Field, Fields } from '../ui/record/Fields';
import { Section } from '../ui/record/Section';

/** The parts of the proof are not checked at the border: what is no text is shown as not there. */
const textOf = (part: unknown): string | null => (typeof part === 'string' ? part : null);

/** What shows that the client gave the consent. */
export function ConsentProof({ consent: { evidence } }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  return (
    <Section title={t('consents.show.proof')}>
      <Fields>
        <Field label="consents.fields.ip">{textOf(evidence?.ip)}</Field>
        <Field label="consents.fields.userAgent">{textOf(evidence?.userAgent)}</Field>
        <Field label="consents.fields.formId">{textOf(evidence?.formId)}</Field>
      </Fields>
    </Section>
  );
}
