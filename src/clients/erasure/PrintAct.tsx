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
  const actors = useGetMany<UserRecord>(
    'users',
    { ids: actorIds },
    { enabled: actorIds.length > 0, onError: () => undefined },
  );
  const [actor] = actors.data ?? [];
  // On a signed sheet a dash would say that there is none: what has not come must come first.
  const isWhole = erased.status === 'ready' && (actorIds.length === 0 || actors.data !== undefined);
  return (
    <>
      <p className={styles.print}>
        <ActButton variant="outlined" size="small" isBarred={isPreparing || !isWhole} onClick={start}>
          {t(isPreparing ? 'clients.act.preparing' : 'clients.act.print')}
        </ActButton>
      </p>
      <Note>{t('consents.receipt.onRecord')}</Note>
      {erased.status === 'missing' && <ErrorPanel error={erased.error} onRetry={erased.askAgain} />}
      {!actors.data && actors.error && <ErrorPanel error={actors.error} onRetry={() => actors.refetch()} />}
      {error !== undefined && <ErrorPanel error={error} onRetry={start} />}
      {sheetTexts && (
        <OnPaper texts={sheetTexts}>
          <ActSheet client={client} erasedAt={event?.at} erasedBy={actor?.fullName} />
        </OnPaper>
      )}
    </>
  );
}
