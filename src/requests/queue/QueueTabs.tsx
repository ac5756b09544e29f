import { useListContext } from 'react-admin';
import { Link } from 'react-router';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import styles from './QueueTabs.module.css';
import { useQueue } from './queueContext';
import { type QueueTab, searchOfTab } from './tabs';
import { useCountOf } from './useCountOf';
import { useQueueTab } from './useQueueTab';

/** The shown list tells its own length; the others are asked for when there is time. */
function TabCount({ tab, shown }: { tab: QueueTab; shown: number | undefined }) {
  const formats = useFormats();
  const { isQuiet } = useQueue();
  const asked = useCountOf(tab.filter, isQuiet && shown === undefined);
  const count = shown ?? asked;
  return <span className={styles.count}>{count === undefined ? '' : formats.number(count)}</span>;
}

/** The lists that the queue is looked at as, and how long each is. */
export function QueueTabs() {
  const { t } = useTranslation();
  const { filterValues, perPage, total } = useListContext();
  const { tabs, tab: current, isWhole } = useQueueTab();
  return (
    <nav className={styles.tabs} aria-label={t('queue.tabs.label')}>
      {tabs.map((tab) => (
        <Link
          key={tab.name}
          className={styles.tab}
          to={{ search: searchOfTab(tab, tabs, { filter: filterValues, perPage }) }}
          aria-current={tab === current ? 'page' : undefined}
        >
          {t(`queue.tabs.${tab.name}`)}{' '}
          <TabCount tab={tab} shown={tab === current && isWhole ? total : undefined} />
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
