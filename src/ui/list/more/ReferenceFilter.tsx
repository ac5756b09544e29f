import { type ReactNode, useState } from 'react';
import { type RaRecord, useGetOne, useListContext } from 'react-admin';
import { useTranslation } from '../../../i18n/useTranslation';
import type { Filter } from '../filters';
import { useSetFilter } from '../useSetFilter';
import { FilterButton } from './FilterButton';
import { PickDialog } from './PickDialog';

interface ReferenceFilterProps<R extends RaRecord> {
  label: string;
  field: string;
  resource: 'recipients' | 'requests';
  sortBy: Extract<keyof R, string>;
  /** Of which records one can be picked. */
  among?: Filter;
  nameOf: (record: R) => string;
  detailsOf: (record: R) => ReactNode;
}

/** The records that point at one other, picked by name; the address has its number. */
export function ReferenceFilter<R extends RaRecord>(props: ReferenceFilterProps<R>) {
  const { label, field, resource, sortBy, among, nameOf, detailsOf } = props;
  const { t } = useTranslation();
  const asked = useListContext().filterValues[field];
  const setFilter = useSetFilter();
  const [isOpen, setOpen] = useState(false);
  const isPicked = typeof asked === 'number';
  const { data } = useGetOne<R>(
    resource,
    { id: asked },
    { enabled: isPicked, onError: () => undefined, retry: false },
  );
  const picked = data ? nameOf(data) : `№ ${asked}`;
  return (
    <>
      <FilterButton
        label={label}
        text={isPicked ? picked : t('registers.pick.all')}
        onOpen={() => setOpen(true)}
      />
      {isOpen && (
        <PickDialog<R>
          resource={resource}
          sortBy={sortBy}
          among={among}
          nameOf={(record) => (
            <>
              {nameOf(record)} <small>{detailsOf(record)}</small>
            </>
          )}
          onPick={(record) => {
            setOpen(false);
            setFilter(({ [field]: _, ...others }) => (record ? { ...others, [field]: record.id } : others));
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
