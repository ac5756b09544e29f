import Button from '@mui/material/Button';
import { useState } from 'react';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useStaffIdentity } from '../../ui/identity';
import { Notice } from '../../ui/Notice';
import { Section } from '../../ui/record/Section';
import { useUpdateRequest } from '../case/useUpdateRequest';
import { movesFrom } from '../transitions';
import { CloseForm } from './CloseForm';

/** A closed case goes back to work; asked twice, since it counts in the figures. */
function ReopenButton({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const [isAsked, setAsked] = useState(false);
  const { save, isPending, error } = useUpdateRequest(request);
  if (!isAsked) {
    return (
      <Button variant="outlined" onClick={() => setAsked(true)}>
        {t('requests.actions.reopen')}
      </Button>
    );
  }
  return (
    <>
      <p>{t('requests.actions.reopenText')}</p>
      <Button
        variant="contained"
        disabled={isPending}
        onClick={() => save({ status: 'in_progress' }, { message: 'requests.done.reopen' })}
      >
        {t(isPending ? 'requests.actions.saving' : 'requests.actions.reopen')}
      </Button>{' '}
      <Button onClick={() => setAsked(false)}>{t('requests.actions.cancel')}</Button>
      {error !== undefined && <ErrorPanel error={error} />}
    </>
  );
}

/** The end of the case, or its way back: what the role may do from this status. */
export function CaseAct({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  const { status } = request;
  if (status === UNKNOWN) return null;

  const moves = movesFrom(status, role).map(({ move }) => move);
  if (moves.includes('close')) {
    return (
      <Section title={t('requests.close.title')}>
        <CloseForm request={request} />
      </Section>
    );
  }
  if (status === 'refusal_proposed') {
    return <Notice severity="info">{t('requests.actions.refusalLater')}</Notice>;
  }
  if (moves.includes('reopen')) {
    return (
      <Section title={t('requests.case.outcome')}>
        <ReopenButton request={request} />
      </Section>
    );
  }
  return null;
}
