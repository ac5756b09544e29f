import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Count } from '../ui/Count';
import { Moment } from '../ui/Moment';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { RetentionTerm } from './RetentionTerm';

/** How long the data may still be kept (policy 9.1), and what stands in the way of a withdrawal (policy 8.1). */
export function ClientRetention({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const { status, retentionUntil, outstandingObligations } = client;
  return (
    <Section title={t('clients.show.retention')}>
      <Fields>
        <Field label="clients.fields.retentionUntil">
          <RetentionTerm status={status} retentionUntil={retentionUntil} />
        </Field>
        <Field label="clients.fields.lastServiceAt">
          <Moment at={client.lastServiceAt} />
        </Field>
        <Field label="clients.fields.accountClosedAt">
          <Moment at={client.accountClosedAt} />
        </Field>
        <Field label="clients.fields.obligations">
          <Count value={outstandingObligations} />
        </Field>
      </Fields>
      <Note>{retentionUntil ? t('clients.show.retentionRule') : t('clients.show.retentionNotStarted')}</Note>
      {outstandingObligations > 0 && <Note>{t('clients.show.obligationsRule')}</Note>}
    </Section>
  );
}
