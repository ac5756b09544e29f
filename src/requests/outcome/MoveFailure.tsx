import type { ReactNode } from 'react';
import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import type { ErrorTextOptions } from '../../ui/useErrorText';
import type { RequestAct } from '../case/useUpdateRequest';

interface MoveFailureProps extends ErrorTextOptions {
  request: RequestRecord;
  act: Pick<RequestAct, 'error' | 'triedFrom'>;
  /** Ways out, beside what is said. */
  children?: ReactNode;
}

/** Why a move has not been made, if it has not; where somebody else was quicker, what the case is now. */
export function MoveFailure({ request, act, nothingTyped, children }: MoveFailureProps) {
  const { error, triedFrom } = act;
  const { t } = useTranslation();
  if (error === undefined) return null;
  const isOthers = triedFrom !== request.status && error instanceof ApiError && error.status === 409;
  const status = t(`enums.requestStatus.${request.status}`);
  return (
    <ErrorPanel
      error={error}
      nothingTyped={nothingTyped}
      sentence={isOthers ? t('requests.outcome.movedMeanwhile', { status }) : undefined}
    >
      {children}
    </ErrorPanel>
  );
}
