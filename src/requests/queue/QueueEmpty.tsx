import { useTranslation } from '../../i18n/useTranslation';
import { ResetButton } from '../../ui/list/RegisterStatus';
import { queue } from '../queue';
import { useQueueTab } from './useQueueTab';

/** What an empty tab would hold, and what to do now; where a search or another filter has emptied it, the way back. */
export default function QueueEmpty() {
  const { t } = useTranslation();
  const { tab, isWhole } = useQueueTab();
  if (tab && isWhole) return <p>{t(`queue.empty.${tab.name}`)}</p>;
  return (
    <>
      <p>{t('common.nothingFound')}</p>
      <ResetButton whole={tab?.filter ?? queue.filter} />
    </>
  );
}
