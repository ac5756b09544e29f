import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Moment } from '../ui/Moment';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { PolicyTextsOf, PolicyVersion } from './PolicyVersion';

/** When and how the consent was given, and the text that the client had in front of them (policy 7, 9.6, 9.12). */
export function ConsentGiven({ consent }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  const { givenAt, method, locale, policyVersionId } = consent;
  return (
    <Section title={t('consents.show.given')}>
      <Fields>
        <Field label="consents.fields.givenAt">
          <Moment at={givenAt} />
        </Field>
        <Field label="consents.fields.method">{t(`enums.consentMethod.${method}`)}</Field>
        <Field label="consents.fields.policyVersion">
          <PolicyVersion id={policyVersionId} />
        </Field>
        <Field label="consents.fields.locale">{t(`enums.locale.${locale}`)}</Field>
        <Field label="consents.fields.texts">
          <PolicyTextsOf id={policyVersionId} />
        </Field>
      </Fields>
      <Note>{t('consents.show.russianPrevails')}</Note>
    </Section>
  );
}
