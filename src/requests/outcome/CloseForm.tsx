import Button from '@mui/material/Button';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { shapes } from '../../api/shapes';
import { useDeadline } from '../../deadlines/indicator/useDeadline';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { useDraft } from '../../ui/useDraft';
import { useUpdateRequest } from '../case/useUpdateRequest';
import styles from './CloseForm.module.css';
import { useCloseBlockers } from './useCloseBlockers';

const lateReasons = shapes.requests.lateReason.values;

/** What closing does to the client, said before it is done (contract, PUT /requests/{id}). */
const effects = {
  processing_withdrawal: 'requests.close.clientEffectProcessing',
  marketing_withdrawal: 'requests.close.clientEffectMarketing',
  contact_opt_out: 'requests.close.clientEffectMarketing',
  minor_erasure: 'requests.close.clientEffectErasure',
} as const;

const hasEffect = (kind: string): kind is keyof typeof effects => kind in effects;

function Blockers({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const blockers = useCloseBlockers(request);
  if (blockers.length === 0) return null;
  return (
    <ul className={styles.blockers}>
      {blockers.map(({ code, count }) => (
        <li key={code}>{t(`errors.${code}`, { count })}</li>
      ))}
    </ul>
  );
}

function LateReasonSelect({ value, onChange }: { value: string; onChange: (value: string) => void }) {
  const { t } = useTranslation();
  return (
    <Select
      label={t('requests.close.lateReason')}
      value={value}
      options={[
        { value: '', label: t('requests.close.chooseReason') },
        ...lateReasons.map((reason) => ({ value: reason, label: t(`enums.lateReason.${reason}`) })),
      ]}
      onChange={onChange}
      required
    />
  );
}

/** The last act: what was done, why late where it is late, and what still stands in the way. */
export function CloseForm({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const [outcomeNote, setOutcomeNote] = useDraft(`outcome.${request.id}`);
  const [lateReason, setLateReason] = useDraft(`late.${request.id}`);
  const { save, isPending, error } = useUpdateRequest(request);
  const isLate = useDeadline(request).state === 'overdue';
  const { kind } = request;

  const close = () => {
    const reason = lateReasons.find((each) => each === lateReason);
    save(
      {
        status: 'closed',
        outcomeNote: outcomeNote.trim() || request.outcomeNote || null,
        ...(isLate && { lateReason: reason ?? null }),
      },
      {
        message: 'requests.done.close',
        onSaved: () => {
          setOutcomeNote('');
          setLateReason('');
        },
      },
    );
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        close();
      }}
    >
      {error === undefined && <Blockers request={request} />}
      {kind !== UNKNOWN && hasEffect(kind) && <p className={styles.effect}>{t(effects[kind])}</p>}
      <TextInput
        label={t('requests.close.outcomeNote')}
        value={outcomeNote}
        onChange={setOutcomeNote}
        rows={2}
        maxLength={4000}
      />
      {isLate && <LateReasonSelect value={lateReason} onChange={setLateReason} />}
      {error !== undefined && <ErrorPanel error={error} />}
      <Button type="submit" variant="contained" disabled={isPending}>
        {t(isPending ? 'requests.actions.saving' : 'requests.actions.close')}
      </Button>
    </form>
  );
}
