import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { requestKindRule } from '../../policy/requestKinds';
import { CitedClauses } from '../../ui/CitedClauses';
import { Moment } from '../../ui/Moment';
import { Notice } from '../../ui/Notice';
import { StaffName } from '../../ui/names';
import { Field, Fields } from '../../ui/record/Fields';
import { Section } from '../../ui/record/Section';
import styles from './CaseFacts.module.css';

/** A warning of the backend's; one that the desk does not know is named by its code. */
function Warnings({ warnings = [] }: Pick<RequestRecord, 'warnings'>) {
  const { t } = useTranslation();
  return warnings.map((code) => (
    <Notice key={code} severity="warning">
      {code === 'calendar_missing' || code === 'rule_missing' ? t(`errors.${code}`) : code}
    </Notice>
  ));
}

/** A refusal that was sent back, or whose case was opened again, is no longer what the case rests on. */
function RefusalFields({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { status, refusalReason, refusalEvidence } = request;
  const isFormer = status !== 'refusal_proposed' && status !== 'refused';
  return (
    <>
      {refusalReason && (
        <Field label={isFormer ? 'requests.fields.formerRefusalReason' : 'requests.fields.refusalReason'}>
          {t(`enums.refusalReason.${refusalReason}`)}
        </Field>
      )}
      {refusalEvidence && (
        <Field label={isFormer ? 'requests.fields.formerRefusalEvidence' : 'requests.fields.refusalEvidence'}>
          <span className={styles.words}>{refusalEvidence}</span>
        </Field>
      )}
    </>
  );
}

/** What is asked, how it came, and what became of it. */
export function CaseFacts({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { kind, lateReason, closedAt, breachedAt, feeAmount } = request;
  const clauses = kind === UNKNOWN ? [] : requestKindRule(kind).clauses;
  return (
    <Section title={t('requests.case.about')}>
      <Warnings warnings={request.warnings} />
      <Fields>
        <Field label="requests.fields.kind">{t(`enums.requestKind.${kind}`)}</Field>
        <Field label="requests.fields.clauses">
          {clauses.length > 0 && <CitedClauses clauses={clauses} />}
        </Field>
        <Field label="requests.fields.receivedAt">
          <Moment at={request.receivedAt} />
        </Field>
        <Field label="requests.fields.channel">{t(`enums.requestChannel.${request.channel}`)}</Field>
        <Field label="requests.fields.replyLocale">{t(`enums.locale.${request.replyLocale}`)}</Field>
        {request.clientId !== null && request.requesterNote && (
          <Field label="requests.fields.requesterNote">
            <span className={styles.words}>{request.requesterNote}</span>
          </Field>
        )}
        {breachedAt && (
          <Field label="requests.fields.breachedAt">
            <Moment at={breachedAt} />
          </Field>
        )}
        {request.breachedAssigneeId && (
          <Field label="requests.fields.breachedAssignee">
            <StaffName id={request.breachedAssigneeId} />
          </Field>
        )}
        {closedAt && (
          <>
            <Field label="requests.fields.closedAt">
              <Moment at={closedAt} />
            </Field>
            <Field label="requests.fields.closedBy">
              <StaffName id={request.closedById} />
            </Field>
          </>
        )}
        {lateReason && (
          <Field label="requests.fields.lateReason">{t(`enums.lateReason.${lateReason}`)}</Field>
        )}
        <RefusalFields request={request} />
        {feeAmount != null && <Field label="requests.fields.feeAmount">{formats.money(feeAmount)}</Field>}
        {request.outcomeNote && (
          <Field label="requests.fields.outcomeNote">
            <span className={styles.words}>{request.outcomeNote}</span>
          </Field>
        )}
      </Fields>
    </Section>
  );
}
