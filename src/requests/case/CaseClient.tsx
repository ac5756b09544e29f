import { Link } from 'react-router';
import type { ClientRecord, RequestRecord } from '../../api/records';
import { IdentityView } from '../../clients/parts';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { Count } from '../../ui/Count';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { awaitsErasure } from '../../ui/labels/awaitsErasure';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { Notice } from '../../ui/Notice';
import { nameOrNumberOf } from '../../ui/names';
import { Field, Fields } from '../../ui/record/Fields';
import { Note } from '../../ui/record/Note';
import { Section } from '../../ui/record/Section';
import { caseAnchors } from '../caseAnchors';
import styles from './CaseClient.module.css';
import { useCaseClient } from './useCaseClient';

/** Whose data it is about, masked: no more than the case needs. */
function MaskedClient({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const { outstandingObligations: obligations } = client;
  return (
    <>
      {awaitsErasure(client) && <Notice severity="warning">{t('requests.client.minor')}</Notice>}
      <Fields>
        <Field label="clients.fields.name">
          <Link to={`/clients/${client.id}`}>{nameOrNumberOf(client)}</Link>{' '}
          {client.isMinor && <MinorBadge />}
        </Field>
        <Field label="clients.fields.number">{client.number}</Field>
        <Field label="clients.fields.iinMasked">{client.iinMasked}</Field>
        <Field label="clients.fields.phoneMasked">{client.phoneMasked}</Field>
        <Field label="clients.fields.emailMasked">{client.emailMasked}</Field>
        <Field label="clients.fields.status">{t(`enums.clientStatus.${client.status}`)}</Field>
        <Field label="requests.client.obligations">
          <span
            id={caseAnchors.obligations}
            className={obligations > 0 ? styles.obliged : undefined}
            tabIndex={-1}
          >
            {Number.isNaN(obligations) ? (
              t('requests.client.obligationsUnknown')
            ) : (
              <Count value={obligations} />
            )}
          </span>
        </Field>
      </Fields>
    </>
  );
}

/** A person who was not found among the clients: all that is known is what the letter or the call said. */
function Stranger({ requesterNote }: Pick<RequestRecord, 'requesterNote'>) {
  const { t } = useTranslation();
  return (
    <>
      <p className={styles.requester}>{requesterNote || '—'}</p>
      <Note>{t('requests.case.noClient')}</Note>
    </>
  );
}

/** Who asks. */
export function CaseClient({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { id, clientId, requesterNote } = request;
  const { data: client, error, refetch } = useCaseClient(clientId);
  return (
    <Section title={t(clientId === null ? 'requests.case.stranger' : 'requests.case.client')}>
      {clientId === null && <Stranger requesterNote={requesterNote} />}
      {clientId !== null && !client && !error && <Busy />}
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {client && <MaskedClient client={client} />}
      {clientId !== null && client?.status !== 'erased' && (
        <IdentityView clientId={clientId} requestId={id} />
      )}
    </Section>
  );
}
