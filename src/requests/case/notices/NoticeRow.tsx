import Button from '@mui/material/Button';
import { useEffect, useId, useRef, useState } from 'react';
import { type RecipientNoticeRecord, UNKNOWN } from '../../../api/records';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import { ActButton } from '../../../ui/ActButton';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import { useMay } from '../../../ui/identity';
import { RecipientName } from '../../../ui/names';
import { Pill } from '../../../ui/Pill';
import { TextInput } from '../../../ui/TextInput';
import { useDraft } from '../../../ui/useDraft';
import { caseAnchors } from '../../caseAnchors';
import { isNoticeOpen, type NoticeStatus, noticeTransitions } from '../../noticeTransitions';
import styles from './CaseNotices.module.css';
import { useUpdateNotice } from './useUpdateNotice';

/** When the recipient was told and answered, or why they need not be told. */
function NoticeAccount({ notice }: { notice: RecipientNoticeRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  // The year is the case's own, beside it.
  const short = (instant: string) => `${formats.dayShort(instant)}, ${formats.time(instant)}`;
  const account = [
    notice.sentAt && t('requests.notices.sentAt', { at: short(notice.sentAt) }),
    notice.confirmedAt && t('requests.notices.confirmedAt', { at: short(notice.confirmedAt) }),
    notice.note,
  ];
  return <span className={styles.account}>{account.filter(Boolean).join(' · ')}</span>;
}

interface WaiveFormProps {
  notice: RecipientNoticeRecord;
  isPending: boolean;
  onWaive: (note: string, onSaved: () => void) => void;
}

/** A notice is waived with a note alone. */
function WaiveForm({ notice, isPending, onWaive }: WaiveFormProps) {
  const { t } = useTranslation();
  const [note, setNote, forgetIf] = useDraft(`waive.${notice.id}`);
  return (
    <form
      className={styles.waive}
      onSubmit={(event) => {
        event.preventDefault();
        onWaive(note.trim(), () => forgetIf(note));
      }}
    >
      <TextInput
        label={t('requests.notices.waiveNote')}
        value={note}
        onChange={setNote}
        maxLength={4000}
        required
        autoFocus
      />
      <ActButton type="submit" variant="outlined" isBarred={isPending || note.trim() === ''}>
        {t('requests.notices.waiveSubmit')}
      </ActButton>
    </form>
  );
}

const moveLabels = {
  sent: 'requests.notices.send',
  confirmed: 'requests.notices.confirm',
} as const;

interface NoticeRowProps {
  notice: RecipientNoticeRecord;
  isCaseOpen: boolean;
}

/** One recipient: told, confirmed, or waived with a note. */
export function NoticeRow({ notice, isCaseOpen }: NoticeRowProps) {
  const { t } = useTranslation();
  const mayEdit = useMay('recipient_notices.edit');
  const [isWaiving, setWaiving] = useState(false);
  const mine = useRef(false);
  const { save: send, isPending, error, wasTyped } = useUpdateNotice(notice);
  const { status } = notice;
  const recipientId = useId();
  const row = useRef<HTMLLIElement>(null);
  const shown = useRef(status);
  useEffect(() => {
    const isMoved = shown.current !== status;
    shown.current = status;
    // A notice that is settled has no buttons left: the one that was pressed took the focus along.
    if (isMoved && mine.current && document.activeElement === document.body) row.current?.focus();
    mine.current = false;
  }, [status]);
  const save: typeof send = (changes, onSaved) => {
    mine.current = true;
    send(changes, onSaved);
  };
  const moves = status === UNKNOWN || !isCaseOpen || !mayEdit ? [] : noticeTransitions[status];
  const step = moves.find((to): to is keyof typeof moveLabels & NoticeStatus => to in moveLabels);

  return (
    <li ref={row} className={styles.notice} id={caseAnchors.notice(notice.id)} tabIndex={-1}>
      <span className={styles.recipient} id={recipientId}>
        <RecipientName id={notice.recipientId} />
      </span>
      <Pill tone={status !== UNKNOWN && isNoticeOpen(status) ? 'attention' : 'quiet'}>
        {t(`enums.noticeStatus.${status}`)}
      </Pill>
      <NoticeAccount notice={notice} />
      <span className={styles.acts}>
        {step && (
          <ActButton
            variant="outlined"
            aria-describedby={recipientId}
            isBarred={isPending}
            onClick={() => save({ status: step })}
          >
            {t(moveLabels[step])}
          </ActButton>
        )}
        {moves.includes('waived') && (
          <Button
            aria-describedby={recipientId}
            aria-expanded={isWaiving}
            onClick={() => setWaiving(!isWaiving)}
          >
            {t('requests.notices.waive')}
          </Button>
        )}
      </span>
      {isWaiving && moves.includes('waived') && (
        <WaiveForm
          notice={notice}
          isPending={isPending}
          onWaive={(note, onSaved) => save({ status: 'waived', note }, onSaved)}
        />
      )}
      {error !== undefined && <ErrorPanel error={error} nothingTyped={!wasTyped} />}
    </li>
  );
}
