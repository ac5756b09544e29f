import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RecipientNoticeRecord } from '../../../api/records';
import type { NoticeStatus } from '../../noticeTransitions';
import { inParallel } from './inParallel';

/** The backend moves one notice at a time; a few calls at once are done soon and leave room for others. */
const CALLS_AT_ONCE = 4;

export interface NoticesMove {
  to: Exclude<NoticeStatus, 'pending'>;
  /** Required to waive. */
  note?: string;
}

export interface NoticesRun {
  move: NoticesMove;
  total: number;
  done: number;
  failures: readonly { notice: RecipientNoticeRecord; error: unknown }[];
  isRunning: boolean;
}

/**
 * The same act on many notices, each by its own call and from its own version. What others have done meanwhile is
 * refused by the backend, told in `failures`, and shown once the list has been asked anew.
 */
export function useMoveNotices() {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [run, setRun] = useState<NoticesRun>();
  const isStopped = useRef(false);
  const change = (next: (run: NoticesRun) => NoticesRun) => setRun((current) => current && next(current));

  const moveOne = async (notice: RecipientNoticeRecord, { to, note }: NoticesMove): Promise<boolean> => {
    if (isStopped.current) return false;
    try {
      await dataProvider.update('recipient-notices', {
        id: notice.id,
        data: note === undefined ? { status: to } : { status: to, note },
        previousData: notice,
      });
      change((current) => ({ ...current, done: current.done + 1 }));
      return true;
    } catch (error) {
      change((current) => ({ ...current, failures: [...current.failures, { notice, error }] }));
      return false;
    }
  };

  /** Whether every one of them was moved. */
  const moveAll = async (notices: readonly RecipientNoticeRecord[], move: NoticesMove): Promise<boolean> => {
    let moved = 0;
    isStopped.current = false;
    setRun({ move, total: notices.length, done: 0, failures: [], isRunning: true });
    await inParallel(notices, CALLS_AT_ONCE, async (notice) => {
      if (await moveOne(notice, move)) moved += 1;
    });
    await Promise.all(
      ['recipient-notices', 'request-events'].map((resource) =>
        queryClient.invalidateQueries({ queryKey: [resource] }),
      ),
    );
    change((current) => ({ ...current, isRunning: false }));
    return moved === notices.length;
  };

  const stop = () => {
    isStopped.current = true;
  };
  return { moveAll, run, stop };
}
