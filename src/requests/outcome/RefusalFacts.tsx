import { Link } from 'react-router';
import { type RequestEventRecord, type RequestRecord, UNKNOWN } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { requestKindRule } from '../../policy/requestKinds';
import { MinorBadge } from '../../ui/labels/MinorBadge';
import { RequestKind } from '../../ui/labels/RequestKind';
import { Moment } from '../../ui/Moment';
import { nameOrNumberOf, StaffName } from '../../ui/names';
import { Field, Fields } from '../../ui/record/Fields';
import { useCaseAttachments } from '../attachments/useCaseAttachments';
import { useCaseClient } from '../case/useCaseClient';
import styles from './RefusalFacts.module.css';

/** On what the refusal rests, who proposed it and when. */
export function RefusalGround({
  request,
  proposal,
}: {
  request: RequestRecord;
  proposal: RequestEventRecord | undefined;
}) {
  const { t } = useTranslation();
  const { refusalReason, refusalEvidence } = request;
  return (
    <Fields>
      <Field label="requests.fields.refusalReason">
        {refusalReason && t(`enums.refusalReason.${refusalReason}`)}
      </Field>
      <Field label="requests.fields.refusalEvidence">
        {refusalEvidence && <span className={styles.evidence}>{refusalEvidence}</span>}
      </Field>
      <Field label="requests.refuse.proposedBy">
        <StaffName id={proposal?.actorId} />
      </Field>
      <Field label="requests.refuse.proposedAt">
        <Moment at={proposal?.at} />
      </Field>
    </Fields>
  );
}

/** The names of what was attached: the letter that the decision is about. */
function useAttachmentNames(requestId: number): string | undefined {
  const formats = useFormats();
  const { attachments = [] } = useCaseAttachments(requestId);
  return attachments.length > 0 ? formats.list(attachments.map(({ fileName }) => fileName)) : undefined;
}

/** What is asked, by whom, and what the client owes: to be seen together with the ground. */
export function RefusedRequest({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: client } = useCaseClient(request.clientId);
  const attached = useAttachmentNames(request.id);
  const { kind, requesterNote } = request;
  const clauses = kind === UNKNOWN ? [] : requestKindRule(kind).clauses;
  const obligations = client?.outstandingObligations;
  return (
    <Fields>
      <Field label="requests.fields.kind">
        <RequestKind kind={kind} />
        {clauses.length > 0 &&
          ` (${t('clauses.policy', { clause: formats.list(clauses), count: clauses.length })})`}
      </Field>
      <Field label="requests.fields.receivedAt">
        <Moment at={request.receivedAt} />
      </Field>
      {client && (
        <>
          <Field label="requests.fields.client">
            <Link to={`/clients/${client.id}`}>{nameOrNumberOf(client)}</Link>{' '}
            {client.isMinor && <MinorBadge />}
          </Field>
          <Field label="requests.client.obligations">
            {Number.isNaN(obligations)
              ? t('requests.client.obligationsUnknown')
              : formats.number(client.outstandingObligations)}
          </Field>
        </>
      )}
      {requesterNote && <Field label="requests.fields.requesterNote">{requesterNote}</Field>}
      {attached && <Field label="requests.refuse.attached">{attached}</Field>}
    </Fields>
  );
}
