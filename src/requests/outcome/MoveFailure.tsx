import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';

interface MoveFailureProps {
  request: RequestRecord;
  error: unknown;
  /** The act began when the case was in another status: somebody else has moved it meanwhile. */
  isMoved?: boolean;
}

/** Why a move has not been made; where somebody else was quicker, what the case is now. */
export function MoveFailure({ request, error, isMoved = false }: MoveFailureProps) {
  const { t } = useTranslation();
  const isOthers = isMoved && error instanceof ApiError && error.status === 409;
  const status = t(`enums.requestStatus.${request.status}`);
  return (
    <ErrorPanel
      error={error}
      sentence={isOthers ? t('requests.outcome.movedMeanwhile', { status }) : undefined}
    />
  );
}
