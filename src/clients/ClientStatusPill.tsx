import type { ClientRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import { Pill, type PillTone } from '../ui/Pill';

const tones: Record<ClientRecord['status'], PillTone> = {
  active: 'plain',
  processing_stopped: 'attention',
  erased: 'quiet',
  unknown: 'attention',
};

export function ClientStatusPill({ status }: Pick<ClientRecord, 'status'>) {
  const { t } = useTranslation();
  return <Pill tone={tones[status]}>{t(`enums.clientStatus.${status}`)}</Pill>;
}
