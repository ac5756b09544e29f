import Button from '@mui/material/Button';
import { lazy, Suspense, useState } from 'react';
import type { ClientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { useMay } from '../../ui/identity';
import { erasureOf } from './erasure';

const EraseDialog = lazy(withTexts(() => import('./EraseDialog'), 'clients'));

/** The way to the deletion of a client's data, or to the act that is missing: only where that is allowed. */
export function EraseButton({ client }: { client: ClientRecord }) {
  const { t } = useTranslation();
  const mayErase = useMay('clients.edit');
  const [isOpen, setOpen] = useState(false);
  const erasure = erasureOf(client, almatyDayOf(serverNow()));
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
          <EraseDialog client={client} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
