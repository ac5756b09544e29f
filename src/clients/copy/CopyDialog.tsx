import Button from '@mui/material/Button';
import { RestlessListError } from '../../api/listReading';
import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../../ui/Dialog';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Note } from '../../ui/record/Note';
import { CopyIntroduction } from './CopyIntroduction';
import { CopyProgress } from './CopyProgress';
import { CopyReady } from './CopyReady';
import type { CopySubject } from './gathering';
import { useDataCopy } from './useDataCopy';

interface CopyDialogProps extends CopySubject {
  onClose: () => void;
}

/** From what will be gathered to the file and the document; closing it leaves nothing behind. */
export default function CopyDialog({ clientId, requestId, onClose }: CopyDialogProps) {
  const { t } = useTranslation();
  const { state, gather } = useDataCopy({ clientId, requestId });
  return (
    <Dialog title={t('copies.title')} isWide={state.stage === 'ready'} onClose={onClose}>
      {state.stage === 'asked' && (
        <CopyIntroduction clientId={clientId} onGather={gather} onClose={onClose} />
      )}
      {state.stage === 'gathering' && (
        <CopyProgress progress={state.progress}>
          <Button onClick={onClose}>{t('copies.cancel')}</Button>
        </CopyProgress>
      )}
      {state.stage === 'failed' && (
        <CopyProgress progress={state.progress}>
          <ErrorPanel
            error={state.error}
            {...(state.error instanceof RestlessListError && { sentence: t('copies.failed.restless') })}
            onRetry={gather}
          >
            <Button onClick={onClose}>{t('copies.cancel')}</Button>
          </ErrorPanel>
          <Note>{t('copies.failed.safe')}</Note>
        </CopyProgress>
      )}
      {state.stage === 'ready' && <CopyReady copy={state.copy} texts={state.texts} />}
    </Dialog>
  );
}
