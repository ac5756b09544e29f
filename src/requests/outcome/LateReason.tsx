import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { shapes } from '../../api/shapes';
import { useDeadline } from '../../deadlines/indicator/useDeadline';
import { useTranslation } from '../../i18n/useTranslation';
import { Select } from '../../ui/Select';
import { useDraft } from '../../ui/useDraft';

const lateReasons = shapes.requests.lateReason.values;

const asksForIt = (error: unknown) =>
  error instanceof ApiError && error.refusals.some(({ code }) => code === 'late_reason_required');

/**
 * Why the case is late: asked of whoever ends it, where it is late and nobody has said so yet. The backend's clock has
 * the last word: where it asks, the page asks as well.
 */
export function useLateReason(request: RequestRecord, error: unknown) {
  const [chosen, choose] = useDraft(`late.${request.id}`);
  const isLate = useDeadline(request).state === 'overdue';
  const isAsked = (isLate || asksForIt(error)) && !request.lateReason;
  const reason = isAsked ? lateReasons.find((each) => each === chosen) : undefined;
  return { isAsked, chosen, choose, changes: reason ? { lateReason: reason } : {}, forget: () => choose('') };
}

/** The choice of a cause; nothing where none is asked for. */
export function LateReasonSelect({ late }: { late: ReturnType<typeof useLateReason> }) {
  const { t } = useTranslation();
  if (!late.isAsked) return null;
  return (
    <Select
      label={t('requests.close.lateReason')}
      value={late.chosen}
      options={[
        { value: '', label: t('requests.close.chooseReason') },
        ...lateReasons.map((reason) => ({ value: reason, label: t(`enums.lateReason.${reason}`) })),
      ]}
      onChange={late.choose}
      required
    />
  );
}
