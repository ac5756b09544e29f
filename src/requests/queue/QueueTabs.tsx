import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './QueueTabs.module.css';
import { useQueue } from './queueContext';
import { type QueueTab, searchOfTab } from './tabs';
import { useQueueTab } from './useQueueTab';

/** The lists that the queue is looked at as, and how long each is. */
export function QueueTabs() {
  const { t } = useTranslation();
  const { filterValues, perPage, total, isPlaceholderData } = useListContext();
  const { counts } = useQueue();
  const formats = useFormats();
  const { tabs, tab: current, isWhole } = useQueueTab();
  // The shown list tells its own length; the others are asked for when there is time.
  const isShown = (tab: QueueTab) => tab === current && isWhole && !isPlaceholderData;
  const countOf = (tab: QueueTab) => {
    const count = isShown(tab) ? total : counts[tab.name];
    return count === undefined ? '' : formats.number(count);
  };
  return (
    <nav className={styles.tabs} aria-label={t('queue.tabs.label')}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          className={styles.tab}
          to={{ search: searchOfTab(tab, tabs, { filter: filterValues, perPage }) }}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`queue.tabs.${tab.name}`)} <span className={styles.count}>{countOf(tab)}</span>
        </Link>
      ))}
      {!current && (
        <span className={styles.tab} aria-current="page">
          {t('common.otherFilter')}
        </span>
      )}
    </nav>
  );
}
