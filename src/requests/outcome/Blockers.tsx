import Button from '@mui/material/Button';
import { ApiError } from '../../api/apiError';
import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import type { RequestAct } from '../case/useUpdateRequest';
import { goTo } from '../caseAnchors';
import styles from './CloseForm.module.css';
import { MoveFailure } from './MoveFailure';
import { type Blocker, type BlockerCode, blockerCodes } from './useCloseBlockers';

const ways = {
  steps_open: 'requests.close.toStep',
  notices_open: 'requests.close.toNotice',
  obligations_outstanding: 'requests.close.toObligations',
} as const;

interface WaysProps {
  /** Where each is settled on the page, by its anchor. */
  places: Record<BlockerCode, string | undefined>;
  /** Obligations bar a withdrawal: the policy's way is then a refusal on that ground. */
  onRefuse: () => void;
}

function Ways({ code, places, onRefuse }: WaysProps & { code: BlockerCode }) {
  const { t } = useTranslation();
  const place = places[code];
  return (
    <span className={styles.ways}>
      {place !== undefined && (
        <Button size="small" variant="outlined" onClick={() => goTo(place)}>
          {t(ways[code])}
        </Button>
      )}
      {code === 'obligations_outstanding' && (
        <Button size="small" variant="outlined" onClick={onRefuse}>
          {t('requests.close.refuseInstead')}
        </Button>
      )}
    </span>
  );
}

/** What is still open, in words that say what to do, each with the way there. */
export function Blockers({ blockers, ...rest }: WaysProps & { blockers: readonly Blocker[] }) {
  const { t } = useTranslation();
  if (blockers.length === 0) return null;
  return (
    <ul className={styles.blockers}>
      {blockers.map(({ code, count }) => (
        <li key={code}>
          <span>
            {count === null ? t('requests.close.obligationsUnknown') : t(`errors.${code}`, { count })}
          </span>
          <Ways code={code} {...rest} />
        </li>
      ))}
    </ul>
  );
}

const isRefusedFor = (error: unknown, code: BlockerCode) =>
  error instanceof ApiError && error.refusals.some((refusal) => refusal.code === code);

/** Why the backend has not closed the case, with the same ways. */
export function CloseFailure({
  request,
  act,
  ...ways
}: WaysProps & { request: RequestRecord; act: RequestAct }) {
  return (
    <MoveFailure request={request} act={act}>
      {blockerCodes
        .filter((code) => isRefusedFor(act.error, code))
        .map((code) => (
          <Ways key={code} code={code} {...ways} />
        ))}
    </MoveFailure>
  );
}

export const isAboutBlockers = (error: unknown) => blockerCodes.some((code) => isRefusedFor(error, code));
