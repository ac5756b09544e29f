import { Link } from 'react-router';
import type { ClientRecord } from '../../../api/records';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import { requestKindRule } from '../../../policy/requestKinds';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { awaitsErasure } from '../../../ui/labels/awaitsErasure';
import { MinorBadge } from '../../../ui/labels/MinorBadge';
import { Notice } from '../../../ui/Notice';
import { nameOrNumberOf } from '../../../ui/names';
import { Field, Fields } from '../../../ui/record/Fields';
import { Section } from '../../../ui/record/Section';
import { useCaseClient } from '../../case/useCaseClient';
import type { Kind } from '../intakeForm';

/** What of the client bears on this kind of request. */
function Warnings({ client, kind }: { client: ClientRecord; kind: Kind | null }) {
  const { t } = useTranslation();
  const obligations = client.outstandingObligations;
  const isBarred = kind !== null && requestKindRule(kind).barredByObligations;
  return (
    <>
      {awaitsErasure(client) && (
        <Notice severity="warning">
          {t('clients.minor.rule')} {kind !== 'minor_erasure' && t('intake.client.minorKind')}
        </Notice>
      )}
      {isBarred && Number.isNaN(obligations) && (
        <Notice severity="warning">{t('requests.close.obligationsUnknown')}</Notice>
      )}
      {isBarred && obligations > 0 && (
        <Notice severity="warning">{t('intake.client.obligations', { count: obligations })}</Notice>
      )}
      {client.status === 'erased' && <Notice severity="warning">{t('intake.client.erased')}</Notice>}
    </>
  );
}

/** The chosen client, masked: no more than is needed to be sure that it is they. */
export function ClientFacts({ clientId, kind }: { clientId: number; kind: Kind | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: client, error, refetch } = useCaseClient(clientId);
  return (
    <Section title={t('requests.fields.client')}>
      {!client && !error && <Busy />}
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {client && (
        <>
          <Warnings client={client} kind={kind} />
          <Fields>
            <Field label="clients.fields.name">
              <Link to={`/clients/${client.id}`}>{nameOrNumberOf(client)}</Link>{' '}
              {client.isMinor && <MinorBadge />}
            </Field>
            <Field label="clients.fields.representativeOf">{client.representativeOf}</Field>
            <Field label="clients.fields.status">{t(`enums.clientStatus.${client.status}`)}</Field>
            <Field label="requests.client.obligations">
              {Number.isNaN(client.outstandingObligations)
                ? t('requests.client.obligationsUnknown')
                : formats.number(client.outstandingObligations)}
            </Field>
          </Fields>
        </>
      )}
    </Section>
  );
}
