import { useGetMany } from 'react-admin';
import type { ClientRecord, UserRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { OnPaper } from '../../ui/document/OnPaper';
import { usePrintOnRecord } from '../../ui/document/usePrintOnRecord';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { ActSheet } from './ActSheet';
import styles from './Erase.module.css';
import type { Erased } from './useErasureEvent';

/** The act of destruction on paper, to be signed and kept; that it was printed is on record. */
export default function PrintAct({ client, erased }: { client: ClientRecord; erased: Erased }) {
  const { t } = useTranslation();
  const { start, isPreparing, error, sheetTexts } = usePrintOnRecord({
    resource: 'clients',
    filter: { id: client.id },
    rows: 1,
  });
  const event = erased.status === 'ready' ? erased.event : undefined;
  const actorIds = event?.actorId == null ? [] : [event.actorId];
  const { data: [actor] = [], isLoading } = useGetMany<UserRecord>(
    'users',
    { ids: actorIds },
    { enabled: actorIds.length > 0, onError: () => undefined },
  );
  const isOnItsWay = erased.status === 'pending' || isLoading;
  return (
    <>
      <p className={styles.print}>
        <ActButton variant="outlined" size="small" isBarred={isPreparing || isOnItsWay} onClick={start}>
          {t(isPreparing ? 'clients.act.preparing' : 'clients.act.print')}
        </ActButton>
      </p>
      <Note>{t('consents.receipt.onRecord')}</Note>
      {error !== undefined && <ErrorPanel error={error} onRetry={start} />}
      {sheetTexts && (
        <OnPaper texts={sheetTexts}>
          <ActSheet client={client} erasedAt={event?.at} erasedBy={actor?.fullName} />
        </OnPaper>
      )}
    </>
  );
}
