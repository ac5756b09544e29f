import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { Select } from '../../ui/Select';
import { isOpen } from '../transitions';
import { useAssignableStaff } from '../useAssignableStaff';
import styles from './AssignSelect.module.css';
import { useUpdateRequest } from './useUpdateRequest';

const NOBODY = '';

/** Who has the case; whoever may assign it chooses another. */
export function AssignSelect({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const mayAssign = useMay('requests.assign');
  const { save, isPending, error } = useUpdateRequest(request);
  const { assigneeId, status } = request;
  const assignable = useAssignableStaff();
  const isListed = assigneeId == null || assignable.some(({ id }) => id === assigneeId);

  if (!mayAssign || status === UNKNOWN || !isOpen(status) || !isListed) {
    return (
      <span>
        {t('requests.actions.assign')}: <StaffName id={assigneeId} nobody={t('requests.unassigned')} />
      </span>
    );
  }
  return (
    <>
      <span className={styles.select} aria-busy={isPending}>
        <Select
          label={t('requests.actions.assign')}
          value={assigneeId == null ? NOBODY : String(assigneeId)}
          options={[
            { value: NOBODY, label: t('requests.unassigned') },
            ...assignable.map(({ id, fullName }) => ({ value: String(id), label: fullName })),
          ]}
          onChange={(chosen) =>
            save(
              { assigneeId: chosen === NOBODY ? null : Number(chosen) },
              { message: 'requests.done.assign' },
            )
          }
        />
      </span>
      {error !== undefined && <ErrorPanel error={error} />}
    </>
  );
}
