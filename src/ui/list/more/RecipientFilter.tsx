import { useState } from 'react';
import { useGetOne, useListContext } from 'react-admin';
import type { RecipientRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { useSetFilter } from '../useSetFilter';
import { FilterButton } from './FilterButton';
import { PickDialog } from './PickDialog';

/** The records of one third party, picked by name; the address has its number. */
export function RecipientFilter() {
  const { t } = useTranslation();
  const { recipientId } = useListContext().filterValues;
  const setFilter = useSetFilter();
  const [isOpen, setOpen] = useState(false);
  const isPicked = Number.isInteger(recipientId);
  const { data } = useGetOne<RecipientRecord>(
    'recipients',
    { id: recipientId },
    { enabled: isPicked, onError: () => undefined, retry: false },
  );
  const picked = data?.name ?? `№ ${recipientId}`;
  return (
    <>
      <FilterButton
        label={t('disclosures.fields.recipient')}
        text={isPicked ? picked : t('registers.pick.all')}
        onOpen={() => setOpen(true)}
      />
      {isOpen && (
        <PickDialog<RecipientRecord>
          resource="recipients"
          sortBy="name"
          nameOf={({ name, bin }) => (
            <>
              {name} <small>{bin}</small>
            </>
          )}
          onPick={(recipient) => {
            setOpen(false);
            setFilter(({ recipientId: _, ...others }) =>
              recipient ? { ...others, recipientId: recipient.id } : others,
            );
          }}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
