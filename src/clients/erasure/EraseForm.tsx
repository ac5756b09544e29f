import Button from '@mui/material/Button';
import { useNotify } from 'react-admin';
import type { ClientRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ActButton } from '../../ui/ActButton';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Notice } from '../../ui/Notice';
import { TextInput } from '../../ui/TextInput';
import styles from './Erase.module.css';
import type { Erasure } from './erasure';
import { useAct } from './useAct';
import { useErase } from './useErase';

/** What goes, what stays and on what ground, before anybody can press the button. */
function WhatItDoes({ client, ground }: { client: ClientRecord; ground: 'by_age' | 'by_term' }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { outstandingObligations: obligations } = client;
  return (
    <>
      <p>
        {ground === 'by_age'
          ? t('clients.erase.ground.minor')
          : t('clients.erase.ground.retention', { date: formats.day(client.retentionUntil) })}
      </p>
      <ul className={styles.effects}>
        <li>{t('clients.erase.gone')}</li>
        <li>{t('clients.erase.kept')}</li>
      </ul>
      {obligations > 0 && (
        <Notice severity="warning">{t('clients.erase.obligations', { count: obligations })}</Notice>
      )}
      <Notice severity="warning">{t('clients.erase.noReturn')}</Notice>
    </>
  );
}

interface EraseFormProps {
  client: ClientRecord;
  erasure: Exclude<Erasure, 'done' | 'not_yet'>;
  /** The record is being asked for: what is shown may not be what it is. */
  isStale: boolean;
  onClose: () => void;
  /** The backend has it. */
  onDone: () => void;
}

function ActFields({ act }: { act: ReturnType<typeof useAct> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('clients.erase.actNumber')}
        help={t('clients.erase.actHelp')}
        value={act.number}
        onChange={act.typeNumber}
        maxLength={100}
        autoComplete="off"
        required
        autoFocus
      />
      <TextInput
        label={t('clients.erase.actDay')}
        value={act.typedDay}
        onChange={act.typeDay}
        problem={act.isDayWrong ? t('clients.erase.actDayProblem') : undefined}
        maxLength={10}
        autoComplete="off"
        required
      />
    </>
  );
}

/** The act of destruction and the button; what is typed stays until the backend has it. */
export function EraseForm({ client, erasure, isStale, onClose, onDone }: EraseFormProps) {
  const { t } = useTranslation();
  const notify = useNotify();
  const act = useAct(client);
  const isActAlone = erasure === 'act_missing';
  const { erase, isPending, error } = useErase(client, () => {
    act.forget();
    notify(t(isActAlone ? 'clients.erase.actDone' : 'clients.erase.done', { number: client.number }), {
      type: 'success',
    });
    onDone();
  });
  const isBarred = isPending || isStale || act.text === null;
  const label = isActAlone ? 'clients.erase.submitAct' : 'clients.erase.submit';
  const busyLabel = isActAlone ? 'clients.erase.saving' : 'clients.erase.erasing';
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBarred && act.text !== null) erase(act.text);
      }}
    >
      {!isActAlone && <WhatItDoes client={client} ground={erasure} />}
      <ActFields act={act} />
      {error !== undefined && <ErrorPanel error={error} />}
      <div className={styles.acts}>
        <ActButton
          type="submit"
          variant="contained"
          color={isActAlone ? 'primary' : 'error'}
          isBarred={isBarred}
        >
          {t(isPending ? busyLabel : label)}
        </ActButton>
        <Button onClick={onClose}>{t('clients.erase.cancel')}</Button>
      </div>
    </form>
  );
}
