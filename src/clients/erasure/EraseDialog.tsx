import { useState } from 'react';
import { useGetOne } from 'react-admin';
import type { ClientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../../ui/Dialog';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { EraseForm } from './EraseForm';
import { erasureOf } from './erasure';

interface EraseDialogProps {
  client: ClientRecord;
  onClose: () => void;
  onDone: () => void;
}

/** The deletion of a client's data, on the record as it is now: somebody else may have been quicker. */
export default function EraseDialog({ client: shown, onClose, onDone }: EraseDialogProps) {
  const { t } = useTranslation();
  const {
    data: client = shown,
    error,
    isFetching,
    refetch,
  } = useGetOne<ClientRecord>('clients', { id: shown.id }, { onError: () => undefined, retry: false });
  // What the dialog was opened for: the act alone, or the deletion with its act.
  const [isActAlone] = useState(shown.status === 'erased');
  const erasure = erasureOf(client, almatyDayOf(serverNow()));
  const title = isActAlone ? 'clients.erase.actTitle' : 'clients.erase.title';
  return (
    <Dialog title={t(title, { number: client.number })} onClose={onClose}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {client.status === 'erased' && (!isActAlone || erasure === 'done') && (
        <Notice severity="warning">
          {t('clients.erase.already', { act: client.destructionAct || '—' })}
        </Notice>
      )}
      {erasure === 'not_yet' && <Notice severity="warning">{t('clients.erase.notAllowed')}</Notice>}
      {erasure !== 'done' && erasure !== 'not_yet' && (
        <EraseForm client={client} erasure={erasure} isStale={isFetching} onClose={onClose} onDone={onDone} />
      )}
    </Dialog>
  );
}
