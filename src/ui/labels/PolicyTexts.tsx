import type { PolicyVersionRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './PolicyTexts.module.css';

/** An address of the backend's is followed only where it leads to a page. */
const isWebAddress = (url: string | undefined): url is string => /^https?:\/\//i.test(url ?? '');

/** The texts of an edition of the policy, where they can be read. */
export function PolicyTexts({ edition }: { edition: PolicyVersionRecord | undefined }) {
  const { t } = useTranslation();
  const texts = [
    { url: edition?.urlRu, label: t('consents.show.textRu') },
    { url: edition?.urlKk, label: t('consents.show.textKk') },
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
