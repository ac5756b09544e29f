import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { useReferenceRecord } from '../ui/references';
import styles from './PolicyVersion.module.css';

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

/** An address of the backend's is followed only where it leads to a page. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/** The texts of that edition, where they can be read. */
export function PolicyTexts({ id }: { id: number }) {
  const { t } = useTranslation();
  const version = useReferenceRecord('policy-versions', id);
  if (version.status === 'pending') return '…';
  const { urlKk, urlRu } = version.status === 'ready' ? version.record : {};
  const texts = [
    { url: urlRu, label: t('consents.show.textRu') },
    { url: urlKk, label: t('consents.show.textKk') },
  ].filter(({ url }) => isWebAddress(url));
  if (texts.length === 0) return '—';
  return (
    <ul className={styles.texts}>
      {texts.map(({ url, label }) => (
        <li key={label}>
          <a href={url} target="_blank" rel="noreferrer">
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
