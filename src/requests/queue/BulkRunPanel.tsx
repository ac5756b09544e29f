import { Link } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { RunPanel } from '../../ui/bulk/RunPanel';
import type { Bulk, BulkRun } from './useBulkRun';
import { useOthersText } from './useOthersText';

/** An act on many requests while it goes on, and the account of it when it is over. */
export function BulkRunPanel({ run, bulk }: { run: BulkRun; bulk: Bulk }) {
  const { t } = useTranslation();
  const othersText = useOthersText();
  const { items, others } = run.plan;
  return (
    <RunPanel
      label={t('queue.bar.label')}
      all={items.length}
      account={run.account}
      isOver={run.isOver}
      idOf={({ request }) => request.id}
      nameOf={({ request }) => <Link to={`/requests/${request.id}`}>{request.number}</Link>}
      others={others.length > 0 ? t('queue.run.others', { others: othersText(others) }) : undefined}
      onCancel={bulk.cancel}
      onClose={bulk.close}
      onRetry={() => bulk.retry(run)}
    />
  );
}
