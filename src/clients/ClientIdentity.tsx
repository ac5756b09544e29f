import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { awaitsErasure } from '../ui/labels/awaitsErasure';
import { MinorBadge } from '../ui/labels/MinorBadge';
import { Moment } from '../ui/Moment';
import { Notice } from '../ui/Notice';
import { fullNameOf } from '../ui/names';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { YesNo } from '../ui/YesNo';
import { ClientStatusPill } from './ClientStatusPill';
import { IdentityView } from './identity/IdentityView';

/** Who the client is, as far as anybody may see without a stated reason (policy 5.2). */
export function ClientIdentity({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  return (
    <Section title={t('clients.show.who')} aside={<ClientStatusPill status={client.status} />}>
      {awaitsErasure(client) && <Notice severity="warning">{t('clients.minor.rule')}</Notice>}
      <Fields>
        <Field label="clients.fields.name">
          {fullNameOf(client)} {client.isMinor && <MinorBadge />}
        </Field>
        <Field label="clients.fields.iinMasked">{client.iinMasked}</Field>
        <Field label="clients.fields.phoneMasked">{client.phoneMasked}</Field>
        <Field label="clients.fields.emailMasked">{client.emailMasked}</Field>
        <Field label="clients.fields.representativeOf">{client.representativeOf}</Field>
        <Field label="clients.fields.entrepreneur">
          <YesNo value={client.entrepreneur} />
        </Field>
        <Field label="clients.fields.registeredAt">
          <Moment at={client.registeredAt} />
        </Field>
      </Fields>
      <Note>{t('clients.show.masked')}</Note>
      <IdentityView clientId={client.id} />
    </Section>
  );
}
