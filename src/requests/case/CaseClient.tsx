import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { Notice } from '../../ui/Notice';
import { fullNameOf } from '../../ui/names';
import { Field, Fields } from '../../ui/record/Fields';
import { Section } from '../../ui/record/Section';
import { caseAnchors } from '../caseAnchors';
import { useCaseClient } from './useCaseClient';

/** Whose data it is about, masked: no more than the case needs. */
export function CaseClient({ clientId }: { clientId: number | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: client, error, refetch } = useCaseClient(clientId);
  return (
    <Section title={t('requests.case.client')}>
      {clientId === null && <p>{t('requests.case.noClient')}</p>}
      {clientId !== null && !client && !error && <Busy />}
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {client?.isMinor && <Notice severity="warning">{t('requests.client.minor')}</Notice>}
      {client && (
        <Fields>
          <Field label="clients.fields.name">
            <Link to={`/clients/${client.id}`}>{fullNameOf(client)}</Link> {client.isMinor && <MinorBadge />}
          </Field>
          <Field label="clients.fields.number">{client.number}</Field>
          <Field label="clients.fields.iinMasked">{client.iinMasked}</Field>
          <Field label="clients.fields.phoneMasked">{client.phoneMasked}</Field>
          <Field label="clients.fields.emailMasked">{client.emailMasked}</Field>
          <Field label="clients.fields.status">{t(`enums.clientStatus.${client.status}`)}</Field>
          <Field label="requests.client.obligations">
            <span id={caseAnchors.obligations} tabIndex={-1}>
              {Number.isNaN(client.outstandingObligations)
                ? t('requests.client.obligationsUnknown')
                : formats.number(client.outstandingObligations)}
            </span>
          </Field>
        </Fields>
      )}
    </Section>
  );
}
