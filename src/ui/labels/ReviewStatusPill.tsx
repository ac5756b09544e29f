import type { DisclosureRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Pill, type PillTone } from '../Pill';

const tones: Record<DisclosureRecord['reviewStatus'], PillTone> = {
  pending: 'strong',
  approved: 'quiet',
  flagged: 'attention',
  unknown: 'attention',
};

export function ReviewStatusPill({ reviewStatus }: Pick<DisclosureRecord, 'reviewStatus'>) {
  const { t } = useTranslation();
  return <Pill tone={tones[reviewStatus]}>{t(`enums.reviewStatus.${reviewStatus}`)}</Pill>;
}
