import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Notice } from '../ui/Notice';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { ClientStatusPill } from './ClientStatusPill';

/** Of whose data has been deleted the act is shown and nothing else (policy 9.1, 9.7). */
export function ErasedClient({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const { status, destructionAct } = client;
  return (
    <Section title={t('clients.erased.title')} aside={<ClientStatusPill status={status} />}>
      {destructionAct?.trim() ? (
        <Fields>
          <Field label="clients.fields.destructionAct">{destructionAct}</Field>
        </Fields>
      ) : (
        <Notice severity="warning">{t('clients.erased.noAct')}</Notice>
      )}
      <Note>{t('clients.erased.text')}</Note>
    </Section>
  );
}
