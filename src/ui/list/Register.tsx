import type { ParseKeys } from 'i18next';
import { type ComponentType, Fragment, type ReactNode, Suspense } from 'react';
import { ListBase, type RaRecord, type SortPayload, useListContext } from 'react-admin';
import { PAGE_SIZE } from '../../api/pageSize';
import { useTranslation } from '../../i18n/useTranslation';
import { Afterwards } from '../Afterwards';
import { useMay } from '../identity';
import { PageTitle } from '../PageTitle';
import type { Column } from './columns';
import type { Filter } from './filters';
import { Pagination } from './Pagination';
import { RefreshButton } from './RefreshButton';
import styles from './Register.module.css';
import { RegisterStatus } from './RegisterStatus';
import { RegisterTable, type RowAttributes } from './RegisterTable';
import type { RegisterResource } from './resources';
import { SearchBox } from './SearchBox';
import { type ColumnName, useShownColumns } from './shownColumns';
import { useLinkedFilterAlone } from './useLinkedFilterAlone';
import { useMemoryFilter } from './useMemoryFilter';

interface RegisterProps<R extends RaRecord> {
  resource: RegisterResource;
  sort: SortPayload;
  columns: readonly Column<R>[];
  defaultFilter?: Filter;
  filters: ReactNode;
  searchLabel: ParseKeys;
  /** Wraps the table, to fetch what its records point at. */
  references: (props: { records: readonly R[]; children: ReactNode }) => ReactNode;
  /** Stands around all parts, inside the list's context: what it gives in that context is what they show. */
  around?: (props: { children: ReactNode }) => ReactNode;
  /** In place of the plain heading. */
  heading?: (props: { title: string; children: ReactNode }) => ReactNode;
  /** What an empty list says. */
  empty?: ReactNode;
  rowAttributes?: (record: R) => RowAttributes;
  /** Columns to choose, saved views, export: they come after the rows. */
  tools?: ComponentType<{ columns: readonly ColumnName[] }>;
}

/** Always the same, so that nothing renders again for it. */
const NO_RECORDS: never[] = [];

function RegisterBody<R extends RaRecord>({
  resource,
  columns,
  filters,
  searchLabel,
  references: References,
  heading: Heading = PageTitle,
  defaultFilter,
  empty,
  rowAttributes,
  tools: Tools,
}: RegisterProps<R>) {
  const { shown } = useShownColumns(resource, columns);
  const { t } = useTranslation();
  const { data, error, total, isPending } = useListContext<R>();
  return (
    <>
      <Heading title={t(`layout.registers.${resource}`)}>
        <RefreshButton />
        {Tools && !isPending && (
          <Afterwards>
            <Suspense>
              <Tools columns={columns} />
            </Suspense>
          </Afterwards>
        )}
      </Heading>
      <div className={styles.toolbar}>
        <SearchBox label={t(searchLabel)} />
        <Afterwards>{filters}</Afterwards>
      </div>
      <RegisterStatus whole={defaultFilter} empty={empty} />
      {!error && total !== 0 && (
        <References records={data ?? NO_RECORDS}>
          <RegisterTable
            caption={t(`layout.registers.${resource}`)}
            columns={shown}
            rowAttributes={rowAttributes}
          />
          {total !== undefined && (
            <Afterwards>
              <Pagination />
            </Afterwards>
          )}
        </References>
      )}
    </>
  );
}

/** A register: search, filters, sort and pages, all done by the backend. */
export function Register<R extends RaRecord>(props: RegisterProps<R>) {
  const { resource, sort, defaultFilter, around: Around = Fragment } = props;
  const isReady = useLinkedFilterAlone(resource);
  const memoryFilter = useMemoryFilter(resource);
  const mayList = useMay(`${resource}.list`);
  if (!mayList || !isReady) return null;
  return (
    <ListBase<R>
      resource={resource}
      sort={sort}
      perPage={PAGE_SIZE}
      filterDefaultValues={defaultFilter}
      filter={memoryFilter}
      // The session gate and the line above have asked already; react-admin would ask again before each list.
      disableAuthentication
      queryOptions={{ onError: () => undefined }}
    >
      <Around>
        <RegisterBody {...props} />
      </Around>
    </ListBase>
  );
}
