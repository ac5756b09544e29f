import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { PolicyTexts } from '../ui/labels/PolicyTexts';
import { useReferenceRecord } from '../ui/references';

/** The edition of the policy that was in force: its number, and from when. */
export function PolicyVersion({ id }: { id: number }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const version = useReferenceRecord('policy-versions', id);
  if (version.status === 'pending') return '…';
  if (!Number.isInteger(id)) return '—';
  if (version.status !== 'ready') return t('consents.show.versionNotLoaded', { id });
  const { number, effectiveFrom } = version.record;
  return t('consents.show.version', { number, date: formats.dayMedium(effectiveFrom) });
}

/** The texts of that edition, where they can be read. */
export function PolicyTextsOf({ id }: { id: number }) {
  const version = useReferenceRecord('policy-versions', id);
  if (version.status === 'pending') return '…';
  return <PolicyTexts edition={version.status === 'ready' ? version.record : undefined} />;
}
