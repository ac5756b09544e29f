import { lazy, Suspense, useMemo } from 'react';
import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { withTexts } from '../i18n/withTexts';
import { CalendarDay } from '../ui/CalendarDay';
import { useMay } from '../ui/identity';
import { Moment } from '../ui/Moment';
import { Notice } from '../ui/Notice';
import { StaffName } from '../ui/names';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { References } from '../ui/references';
import { ClientStatusPill } from './ClientStatusPill';
import { readAct } from './erasure/act';
import { actPlace } from './erasure/actPlace';
import { ErasureClause } from './erasure/ErasureClause';
import { type Erased, useErasureEvent } from './erasure/useErasureEvent';

const PrintAct = lazy(
  withTexts(() => import('./erasure/PrintAct'), 'clients', 'consents', 'copies', 'disclosures'),
);

function ActFields({ client: { id, destructionAct } }: { client: ClientRecord }) {
  const act = readAct(destructionAct);
  return (
    <>
      <Field label="clients.fields.destructionAct">
        <span id={actPlace(id)} tabIndex={-1}>
          {act?.number}
        </span>
      </Field>
      <Field label="clients.fields.actDay">
        <CalendarDay day={act?.day} />
      </Field>
      <Field label="clients.fields.erasureGround">
        <ErasureClause act={destructionAct} />
      </Field>
    </>
  );
}

/** Who deleted the data and when, by the trail of acts. */
function ByTheTrail({ erased }: { erased: Erased }) {
  const { t } = useTranslation();
  const actorId = erased.status === 'ready' ? erased.event?.actorId : null;
  const actorIds = useMemo(() => [actorId], [actorId]);
  if (erased.status !== 'ready') {
    return (
      <Field label="clients.fields.erasedAt">
        {erased.status === 'pending' ? '…' : t('common.notLoaded')}
      </Field>
    );
  }
  const { event } = erased;
  return (
    <References resource="users" ids={actorIds}>
      <Field label="clients.fields.erasedAt">
        <Moment at={event?.at} />
      </Field>
      <Field label="clients.fields.erasedBy">
        <StaffName id={actorId} />
      </Field>
    </References>
  );
}

/** Of whose data has been deleted the act is shown, who deleted it and when, and nothing else (policy 9.1, 9.7). */
export function ErasedClient({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const maySeeTrail = useMay('audit_events.list');
  const erased = useErasureEvent(client.id, maySeeTrail);
  const { status, destructionAct } = client;
  const hasAct = readAct(destructionAct) !== null;
  return (
    <Section title={t('clients.erased.title')} aside={<ClientStatusPill status={status} />}>
      {!hasAct && <Notice severity="warning">{t('clients.erased.noAct')}</Notice>}
      {(hasAct || maySeeTrail) && (
        <Fields>
          {hasAct && <ActFields client={client} />}
          {maySeeTrail && <ByTheTrail erased={erased} />}
        </Fields>
      )}
      <Note>{t('clients.erased.text')}</Note>
      {hasAct && maySeeTrail && (
        <Suspense fallback={null}>
          <PrintAct client={client} erased={erased} />
        </Suspense>
      )}
    </Section>
  );
}
