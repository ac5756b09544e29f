import type { DisclosureRecord } from '../api/records';
import { useTranslation } from '../i18n/useTranslation';
import styles from './DataCategories.module.css';

/** Kinds of personal data (policy 3.1), as a consent lists them or as they were handed over. */
export function DataCategories({
  categories,
}: {
  categories: DisclosureRecord['dataCategories'] | null | undefined;
}) {
  const { t } = useTranslation();
  if (!categories?.length) return '—';
  return (
    <ul className={styles.list}>
      {/* Several unknown ones would say the same thing several times. */}
      {[...new Set(categories)].map((category) => (
        <li key={category}>{t(`enums.dataCategory.${category}`)}</li>
      ))}
    </ul>
  );
}
