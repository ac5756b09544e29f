import { useGetList } from 'react-admin';
import { roleMay } from '../../access/permissions';
import { type RequestRecord, UNKNOWN, type UserRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { Select } from '../../ui/Select';
import { isOpen } from '../transitions';
import styles from './AssignSelect.module.css';
import { useUpdateRequest } from './useUpdateRequest';

const NOBODY = '';
/** Staff are dozens; the contract gives up to a thousand rows at once. */
const everybody = { pagination: { page: 1, perPage: 1000 }, sort: { field: 'id', order: 'ASC' } } as const;

const mayBeAssigned = ({ active, role }: UserRecord) =>
  active && role !== UNKNOWN && roleMay(role, 'requests', 'work');

/** Who has the case; whoever may assign it chooses another. */
export function AssignSelect({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const mayAssign = useMay('requests.assign');
  const { data: staff } = useGetList<UserRecord>('users', everybody, {
    staleTime: 5 * 60_000,
    onError: () => undefined,
  });
  const { save, isPending, error } = useUpdateRequest(request);
  const { assigneeId, status } = request;
  const assignable = (staff ?? []).filter(mayBeAssigned);
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
