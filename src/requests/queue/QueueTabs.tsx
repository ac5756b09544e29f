import { useListContext } from 'react-admin';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { OtherTab, Tabs } from '../../ui/Tabs';
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
    <Tabs
      label={t('queue.tabs.label')}
      tabs={tabs.map((tab) => ({
        name: tab.name,
        label: t(`queue.tabs.${tab.name}`),
        to: { search: searchOfTab(tab, tabs, { filter: filterValues, perPage }) },
        count: countOf(tab),
        isCurrent: tab === current,
      }))}
    >
      {!current && <OtherTab label={t('common.otherFilter')} />}
    </Tabs>
  );
}
