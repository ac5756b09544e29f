import { useState } from 'react';
import { useListContext } from 'react-admin';
import type { ClientRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { MinorBadge } from '../../labels/MinorBadge';
import { nameOrNumberOf } from '../../names';
import { Note } from '../../record/Note';
import { usePickedClient } from '../useMemoryFilter';
import { FilterButton } from './FilterButton';
import { PickDialog } from './PickDialog';

/** The records of one client, picked by name: in memory alone, never in the address. */
export function PickedClientFilter() {
  const { t } = useTranslation();
  const { resource, page, setPage } = useListContext();
  const [client, pickClient] = usePickedClient(resource);
  const [isOpen, setOpen] = useState(false);
  const pick = (record: ClientRecord | null) => {
    setOpen(false);
    pickClient(record && { id: record.id, name: nameOrNumberOf(record) });
    if (page !== 1) setPage(1);
  };
  return (
    <>
      <FilterButton
        label={t('clients.filters.client')}
        text={client?.name ?? t('registers.pick.all')}
        onOpen={() => setOpen(true)}
      />
      {isOpen && (
        <PickDialog<ClientRecord>
          resource="clients"
          sortBy="lastName"
          nameOf={(record) => (
            <>
              {nameOrNumberOf(record)} {record.isMinor && <MinorBadge />}{' '}
              <small>{[record.number, record.iinMasked].filter(Boolean).join(' · ')}</small>
            </>
          )}
          onPick={pick}
          onClose={() => setOpen(false)}
        >
          <Note>{t('registers.pick.notInAddress')}</Note>
        </PickDialog>
      )}
    </>
  );
}
