import type { ParseKeys } from 'i18next';
import { Fragment, type ReactNode } from 'react';
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
import { SearchBox } from './SearchBox';
import { useSearch } from './useSearch';

export type RegisterResource = 'requests' | 'clients' | 'consents' | 'disclosures';

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
}: RegisterProps<R>) {
  const { t } = useTranslation();
  const { data, error, total } = useListContext<R>();
  return (
    <>
      <Heading title={t(`layout.registers.${resource}`)}>
        <RefreshButton />
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
            columns={columns}
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
  const [search] = useSearch(resource);
  const mayList = useMay(`${resource}.list`);
  if (!mayList) return null;
  return (
    <ListBase<R>
      resource={resource}
      sort={sort}
      perPage={PAGE_SIZE}
      filterDefaultValues={defaultFilter}
      filter={search ? { q: search } : undefined}
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
