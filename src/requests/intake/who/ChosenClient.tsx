import Button from '@mui/material/Button';
import { useTranslation } from '../../../i18n/useTranslation';
import { Busy } from '../../../ui/Busy';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useCaseClient } from '../../case/useCaseClient';
import type { FoundBy } from '../intakeForm';
import { ClientOption } from './ClientOption';
import styles from './ClientSearch.module.css';

interface ChosenClientProps {
  clientId: number;
  foundBy: FoundBy | null;
  problem: string | undefined;
  onChange: () => void;
}

/** Who was chosen, how they were found, and the way back. */
export function ChosenClient({ clientId, foundBy, problem, onChange }: ChosenClientProps) {
  const { t } = useTranslation();
  const { data: client, error, refetch } = useCaseClient(clientId);
  return (
    <>
      <div className={styles.chosen} data-minor={client?.isMinor}>
        <div>{client ? <ClientOption client={client} /> : !error && <Busy />}</div>
        <Button variant="outlined" onClick={onChange}>
          {t('intake.who.change')}
        </Button>
      </div>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {problem && (
        <p className={styles.message} data-problem>
          {problem}
        </p>
      )}
      {foundBy && foundBy !== 'search' && (
        <p className={styles.message}>{t(`intake.who.foundBy.${foundBy}`)}</p>
      )}
    </>
  );
}
