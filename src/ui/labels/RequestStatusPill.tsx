import type { RequestRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Pill, type PillTone } from '../Pill';

const tones: Record<RequestRecord['status'], PillTone> = {
  new: 'strong',
  in_progress: 'plain',
  refusal_proposed: 'attention',
  closed: 'quiet',
  refused: 'quiet',
  unknown: 'attention',
};

export function RequestStatusPill({ status }: Pick<RequestRecord, 'status'>) {
  const { t } = useTranslation();
  return <Pill tone={tones[status]}>{t(`enums.requestStatus.${status}`)}</Pill>;
}
