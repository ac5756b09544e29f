import { useEffect, useMemo, useRef, useState } from 'react';
import { useEvent } from 'react-admin';
import type { RecipientNoticeRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { ActButton } from '../../../ui/ActButton';
import { KeySign } from '../../../ui/keys/KeySign';
import type { PageKey } from '../../../ui/keys/pageKeys';
import { useKeys } from '../../../ui/keys/useKeys';
import { TextInput } from '../../../ui/TextInput';
import { useDraft } from '../../../ui/useDraft';
import styles from './CaseNotices.module.css';
import { MoveAccount } from './MoveAccount';
import { canMove } from './noticeMoves';
import { type NoticesMove, useMoveNotices } from './useMoveNotices';

type Target = NoticesMove['to'];

const acts = [
  { to: 'sent', sign: 's', label: 'requests.notices.allSent' },
  { to: 'confirmed', sign: 'y', label: 'requests.notices.allConfirmed' },
  { to: 'waived', sign: 'w', label: 'requests.notices.allWaived' },
] as const;

interface WaiveAllFormProps {
  requestId: number;
  count: number;
  isBarred: boolean;
  /** Whether all of them were waived. */
  onWaive: (note: string) => Promise<boolean>;
}

/** One note for all who need not be told. */
function WaiveAllForm({ requestId, count, isBarred, onWaive }: WaiveAllFormProps) {
  const { t } = useTranslation();
  const [note, setNote, forgetIf] = useDraft(`waiveAll.${requestId}`);
  return (
    <form
      className={styles.waive}
      onSubmit={async (event) => {
        event.preventDefault();
        if (await onWaive(note.trim())) forgetIf(note);
      }}
    >
      <TextInput
        label={t('requests.notices.allWaiveNote')}
        value={note}
        onChange={setNote}
        maxLength={4000}
        required
        autoFocus
      />
      <ActButton type="submit" variant="outlined" isBarred={isBarred || note.trim() === ''}>
        {t('requests.notices.allWaiveSubmit', { count })}
      </ActButton>
    </form>
  );
}

interface AllNoticesProps {
  requestId: number;
  notices: readonly RecipientNoticeRecord[];
}

/** What can be done to all recipients at once, each where it applies to two or more; its key, where to any. */
export function AllNotices({ requestId, notices }: AllNoticesProps) {
  const { t } = useTranslation();
  const [isWaiving, setWaiving] = useState(false);
  const { moveAll, run, stop } = useMoveNotices(requestId);
  const [waiveNote, , forgetNote] = useDraft(`waiveAll.${requestId}`);
  const account = useRef<HTMLDivElement>(null);
  const isRunning = run?.isRunning ?? false;
  const movable = (to: Target) => notices.filter((notice) => canMove(notice, to));
  const pressed = useRef<Target>(undefined);
  const apply = useEvent((to: Target) => {
    // Pressed before the act before it has ended: it is next.
    if (isRunning) {
      pressed.current = to;
      return;
    }
    if (to === 'waived') setWaiving(!isWaiving);
    else moveAll(movable(to), { to });
  });

  const applicable = acts.map((act) => ({ ...act, count: movable(act.to).length }));
  const bound = applicable.flatMap(({ sign, count }) => (count > 0 ? sign : [])).join('');
  const keys = useMemo<PageKey[]>(
    () =>
      acts
        .filter(({ sign }) => bound.includes(sign))
        .map(({ sign, label, to }) => ({ sign, label, run: () => apply(to) })),
    [bound, apply],
  );
  useKeys(keys);
  useEffect(() => {
    const { current: next } = pressed;
    if (isRunning || !next) return;
    pressed.current = undefined;
    apply(next);
  }, [isRunning, apply]);
  useEffect(() => {
    // The button that was pressed applies to nothing any more, and is gone with the focus.
    if (run && !isRunning && document.activeElement === document.body) account.current?.focus();
  }, [run, isRunning]);

  const open = movable('waived');
  return (
    <div className={styles.all}>
      <div className={styles.allActs}>
        {applicable
          .filter(({ count }) => count > 1)
          .map(({ to, sign, label, count }) => (
            <ActButton
              key={to}
              variant={to === 'waived' ? 'text' : 'outlined'}
              isBarred={isRunning}
              aria-expanded={to === 'waived' ? isWaiving : undefined}
              onClick={() => apply(to)}
            >
              {t('requests.notices.count', { label: t(label), total: count })}
              <KeySign sign={sign} />
            </ActButton>
          ))}
      </div>
      {isWaiving && open.length > 0 && (
        <WaiveAllForm
          requestId={requestId}
          count={open.length}
          isBarred={isRunning}
          onWaive={(note) => moveAll(open, { to: 'waived', note })}
        />
      )}
      <div ref={account} tabIndex={-1} className={styles.moveAccount}>
        {run && (
          <MoveAccount
            run={run}
            notices={notices}
            onStop={() => {
              pressed.current = undefined;
              stop();
            }}
            onRetry={async (again) => {
              const areMoved = await moveAll(again, run.move);
              if (areMoved && run.move.note === waiveNote.trim()) forgetNote(waiveNote);
            }}
          />
        )}
      </div>
    </div>
  );
}
