import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { DataCategories } from '../ui/DataCategories';
import { ConsentKind } from '../ui/labels/ConsentKind';
import { ClientName } from '../ui/names';
import { Field, Fields } from '../ui/record/Fields';
import { Section } from '../ui/record/Section';
import { YesNo } from '../ui/YesNo';

/** Who agreed, and to what. */
export function ConsentScope({ consent }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  return (
    <Section title={t('consents.show.scope')}>
      <Fields>
        <Field label="consents.fields.client">
          <ClientName id={consent.clientId} />
        </Field>
        <Field label="consents.fields.kind">
          <ConsentKind kind={consent.kind} />
        </Field>
        <Field label="consents.fields.dataCategories">
          <DataCategories categories={consent.dataCategories} />
        </Field>
        <Field label="consents.fields.thirdPartyTransfer">
          <YesNo value={consent.thirdPartyTransfer} />
        </Field>
        <Field label="consents.fields.crossBorder">
          <YesNo value={consent.crossBorder} />
        </Field>
        <Field label="consents.fields.publicDistribution">
          <YesNo value={consent.publicDistribution} />
        </Field>
      </Fields>
    </Section>
  );
}
