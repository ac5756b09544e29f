import { serverNow } from '../../api/serverClock';
import { useTranslation } from '../../i18n/useTranslation';
import { isWithdrawal } from '../../policy/requestKinds';
import { Notice } from '../../ui/Notice';
import { receivedOf } from './intakeBody';
import type { IntakeForm } from './intakeForm';
import { ClientFacts } from './summary/ClientFacts';
import { DeadlinePreview } from './summary/DeadlinePreview';
import { SameRequests } from './summary/SameRequests';

/** What will come of it, while it is typed: the client, the deadline and its grounds, what is open already. */
export function IntakeSummary({ form }: { form: IntakeForm }) {
  const { t } = useTranslation();
  const kind = form.kind ?? form.kindGuess;
  const clientId = form.isNotClient ? null : form.clientId;
  return (
    <>
      {kind === 'minor_erasure' && <Notice severity="warning">{t('intake.minorKind')}</Notice>}
      {kind && isWithdrawal(kind) && form.channel === 'phone' && (
        <Notice severity="warning">{t('intake.inWriting')}</Notice>
      )}
      {clientId !== null && <SameRequests key={clientId} clientId={clientId} kind={kind} />}
      <DeadlinePreview kind={kind} receivedAt={receivedOf(form, serverNow()).instant} />
      {clientId !== null && <ClientFacts clientId={clientId} kind={kind} />}
    </>
  );
}
