import type { ConsentRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { Pill, type PillTone } from '../Pill';

const tones: Record<ConsentRecord['status'], PillTone> = {
  active: 'plain',
  withdrawn: 'attention',
  expired: 'quiet',
  unknown: 'attention',
};

export function ConsentStatusPill({ status }: Pick<ConsentRecord, 'status'>) {
  const { t } = useTranslation();
  return <Pill tone={tones[status]}>{t(`enums.consentStatus.${status}`)}</Pill>;
}
