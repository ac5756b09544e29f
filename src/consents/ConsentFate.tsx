import { Link } from 'react-router';
import type { ConsentRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { ConsentStatusPill } from '../ui/labels/ConsentStatusPill';
import { ConsentTerm } from '../ui/labels/ConsentTerm';
import { Moment } from '../ui/Moment';
import { Field, Fields } from '../ui/record/Fields';
import { Note } from '../ui/record/Note';
import { Section } from '../ui/record/Section';
import { useReferenceRecord } from '../ui/references';

function WithdrawalRequest({ id }: { id: number | null | undefined }) {
  const { t } = useTranslation();
  const request = useReferenceRecord('requests', id);
  if (id == null) return '—';
  const number = request.status === 'ready' && request.record.number;
  return <Link to={`/requests/${id}`}>{number || t('consents.show.request', { id })}</Link>;
}

/** Consents to processing and to advertising hold until they are withdrawn, where the backend gives them no end. */
const hasNoTerm = ({ kind, expiresAt, unreadable = [] }: ConsentRecord) =>
  (kind === 'processing' || kind === 'marketing') && expiresAt == null && !unreadable.includes('expiresAt');

/** What became of the consent: it stands, was withdrawn by a request, or lapsed. */
export function ConsentFate({ consent }: { consent: ConsentRecord }) {
  const { t } = useTranslation();
  const { kind, status, withdrawnAt, withdrawalRequestId } = consent;
  return (
    <Section title={t('consents.show.fate')} aside={<ConsentStatusPill status={status} />}>
      <Fields>
        <Field label="consents.fields.expiresAt">
          {hasNoTerm(consent) ? t('consents.show.noTerm') : <ConsentTerm consent={consent} />}
        </Field>
        <Field label="consents.fields.withdrawnAt">
          <Moment at={withdrawnAt} />
        </Field>
        <Field label="consents.fields.withdrawalRequest">
          <WithdrawalRequest id={withdrawalRequestId} />
        </Field>
      </Fields>
      {kind === 'cookies' && <Note>{t('consents.show.cookieRule')}</Note>}
    </Section>
  );
}
