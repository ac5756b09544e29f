import type { ReactNode } from 'react';
import { type RaRecord, useGetOne } from 'react-admin';
import { Link, useParams } from 'react-router';
import { useTranslation } from '../../i18n/useTranslation';
import { Busy } from '../Busy';
import { ErrorPanel } from '../ErrorPanel';
import { useMay } from '../identity';
import type { RegisterResource } from '../list/resources';
import { Notice } from '../Notice';
import { PageTitle } from '../PageTitle';
import styles from './RecordPage.module.css';
import { ShownTogether } from './ShownTogether';

interface RecordPageProps<R> {
  resource: RegisterResource;
  /** Of the page, and of the tab where that has none of its own: never anything that identifies a person. */
  title: (record: R) => string;
  /** Of the tab, where the page's own may name a person. */
  tabTitle?: (record: R) => string;
  children: (record: R) => ReactNode;
}

/** The page of one record of a register, with the way back and what went wrong on the way. */
export function RecordPage<R extends RaRecord>(props: RecordPageProps<R>) {
  const { resource, title, tabTitle, children } = props;
  const { t } = useTranslation();
  const { id } = useParams();
  const mayShow = useMay(`${resource}.show`);
  const {
    data: record,
    error,
    refetch,
  } = useGetOne<R>(
    resource,
    { id },
    { enabled: mayShow && id !== undefined, onError: () => undefined, retry: false },
  );
  if (!mayShow) return null;
  return (
    <>
      <p className={styles.back}>
        <Link to={`/${resource}`}>← {t(`layout.registers.${resource}`)}</Link>
      </p>
      {error && (
        <>
          <PageTitle
            title={record ? title(record) : t(`layout.registers.${resource}`)}
            tabTitle={record && tabTitle?.(record)}
          />
          <ErrorPanel error={error} onRetry={refetch} />
        </>
      )}
      {!record && !error && <Busy />}
      {record && (
        <>
          {!error && <PageTitle title={title(record)} tabTitle={tabTitle?.(record)} />}
          {record.unreadable && (
            <Notice severity="warning">
              {t('errors.incompleteRecord')} <code>{record.unreadable.join(', ')}</code>
            </Notice>
          )}
          {/* What is shown or typed of one record goes with it: another comes from the history at once. */}
          <ShownTogether key={record.id}>{children(record)}</ShownTogether>
        </>
      )}
    </>
  );
}
