import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { useReferenceRecord } from '../../ui/references';
import { Select } from '../../ui/Select';
import { StaffNotLoaded } from '../../ui/StaffNotLoaded';
import { isOpen } from '../transitions';
import { useAssignableStaff } from '../useAssignableStaff';
import styles from './AssignSelect.module.css';
import { useAssign } from './useAssign';

const NOBODY = '';

/** Who has the case; whoever may assign it chooses another. */
export function AssignSelect({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const mayAssign = useMay('requests.assign');
  const { holder: chosen, assign, isPending, error } = useAssign(request);
  const { assigneeId, status } = request;
  const { staff: assignable, isMissing, askAgain } = useAssignableStaff();
  const holder = useReferenceRecord('users', assigneeId);

  const isOffered = mayAssign && status !== UNKNOWN && isOpen(status);
  if (!isOffered || assignable.length === 0) {
    return (
      <span>
        {t('requests.actions.assign')}: <StaffName id={assigneeId} nobody={t('requests.unassigned')} />
        {isOffered && isMissing && <StaffNotLoaded onRetry={askAgain} />}
      </span>
    );
  }
  // Who has left the company, or may no longer work a case, can still have it: it is to be moved to another.
  const isHeldByOther = assigneeId != null && !assignable.some(({ id }) => id === assigneeId);
  const holderName = holder.status === 'ready' ? holder.record.fullName : `№ ${assigneeId}`;
  return (
    <>
      <span className={styles.select} aria-busy={isPending}>
        <Select
          label={t('requests.actions.assign')}
          value={chosen === null ? NOBODY : String(chosen)}
          options={[
            { value: NOBODY, label: t('requests.unassigned') },
            ...(isHeldByOther ? [{ value: String(assigneeId), label: holderName }] : []),
            ...assignable.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
          ]}
          onChange={(value) => assign(value === NOBODY ? null : Number(value))}
        />
      </span>
      {error !== undefined && <ErrorPanel error={error} nothingTyped />}
    </>
  );
}
