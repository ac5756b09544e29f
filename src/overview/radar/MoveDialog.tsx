import { useTranslation } from '../../i18n/useTranslation';
import { useBulkRun } from '../../requests/parts';
import { Dialog } from '../../ui/Dialog';
import { HeldList } from '../HeldList';
import { heldBy } from '../lists';
import { useListFilters } from '../useListFilters';
import { MoveList } from './MoveList';
import { PaceWords } from './PaceWords';
import type { Holder } from './RadarTable';
import type { Radar } from './useRadar';

const PER_PAGE = 25;

interface MoveDialogProps {
  of: Holder;
  radar: Radar;
  onClose: () => void;
}

function Opened({ of, radar, onClose }: MoveDialogProps) {
  const { t } = useTranslation();
  const moving = useBulkRun();
  const outlook = radar.outlooks?.find(({ userId }) => userId === of);
  const name = radar.staff?.find(({ id }) => id === of)?.fullName ?? '';
  return (
    <Dialog
      isWide
      title={of === null ? t('overview.move.titleUnassigned') : t('overview.move.title', { name })}
      onClose={() => moving.leave(onClose)}
    >
      {outlook && <PaceWords outlook={outlook} radar={radar} />}
      <MoveList of={of} outlooks={radar.outlooks ?? []} moving={moving} />
    </Dialog>
  );
}

/** What is due today of one agent, or of nobody: to be given to others. */
export function MoveDialog(props: MoveDialogProps) {
  const filters = useListFilters();
  return (
    <HeldList filter={heldBy(filters.dueToday, props.of)} perPage={PER_PAGE}>
      <Opened {...props} />
    </HeldList>
  );
}
