import Button from '@mui/material/Button';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { ClientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { useMay } from '../../ui/identity';
import { actPlace } from './actPlace';
import { erasureOf } from './erasure';

const EraseDialog = lazy(withTexts(() => import('./EraseDialog'), 'clients'));

/** The way to the deletion of a client's data, or to the act that is missing: only where that is allowed. */
export function EraseButton({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const mayErase = useMay('clients.edit');
  const [isOpen, setOpen] = useState(false);
  const erasure = erasureOf(client, almatyDayOf(serverNow()));
  const [isRecorded, setRecorded] = useState(false);
  const { id, destructionAct } = client;
  useEffect(() => {
    // The button is gone, and the focus with it; what was done stands where the act is shown.
    if (isRecorded && destructionAct) document.getElementById(actPlace(id))?.focus();
  }, [isRecorded, id, destructionAct]);
  const isOffered = erasure !== 'not_yet' && erasure !== 'done';
  if (!mayErase) return null;
  return (
    <>
      {isOffered && (
        <Button size="small" variant="outlined" onClick={() => setOpen(true)}>
          {t(erasure === 'act_missing' ? 'clients.erase.recordAct' : 'clients.erase.open')}
        </Button>
      )}
      {isOpen && (
        <Suspense fallback={null}>
          <EraseDialog
            client={client}
            onClose={() => setOpen(false)}
            onDone={() => {
              setOpen(false);
              setRecorded(true);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
