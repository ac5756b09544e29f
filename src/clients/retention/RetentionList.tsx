import type { ComponentType } from 'react';
import { ListBase, useListContext } from 'react-admin';
import { PAGE_SIZE } from '../../api/pageSize';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../../ui/Busy';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Pagination } from '../../ui/list/Pagination';
import { Notice } from '../../ui/Notice';
import { ClientsErased } from './ClientsErased';
import { ClientsHeld } from './ClientsHeld';
import { CookieConsents } from './CookieConsents';
import type { RetentionView, ViewQuery } from './views';

const tables: Record<RetentionView, ComponentType<{ caption: string }>> = {
  over: ClientsHeld,
  soon: ClientsHeld,
  minors: ClientsHeld,
  cookiesSoon: CookieConsents,
  cookiesLapsed: CookieConsents,
  erased: ClientsErased,
  noAct: ClientsErased,
};

function Rows({ view }: { view: RetentionView }) {
  const { t } = useTranslation();
  const { isPending, error, total, data = [], refetch } = useListContext();
  const incomplete = data.filter(({ unreadable }) => unreadable !== undefined).length;
  const Table = tables[view];
  const caption = t(`retention.tabs.${view}`);
  if (error) return <ErrorPanel error={error} onRetry={refetch} />;
  if (isPending) return <Busy />;
  if (total === 0) return <Notice severity="info">{t(`retention.empty.${view}`)}</Notice>;
  return (
    <>
      {incomplete > 0 && (
        <Notice severity="warning">{t('errors.incompleteList', { count: incomplete })}</Notice>
      )}
      <Table caption={caption} />
      <Pagination />
    </>
  );
}

interface RetentionListProps {
  view: RetentionView;
  query: ViewQuery;
}

/** One view's records, page by page; its filter is the page's own and stands in no address. */
export function RetentionList({ view, query: { resource, filter, sort } }: RetentionListProps) {
  return (
    <ListBase
      key={view}
      resource={resource}
      filter={filter}
      sort={sort}
      perPage={PAGE_SIZE}
      disableSyncWithLocation
      storeKey={false}
      disableAuthentication
      queryOptions={{ onError: () => undefined }}
    >
      <Rows view={view} />
    </ListBase>
  );
}
