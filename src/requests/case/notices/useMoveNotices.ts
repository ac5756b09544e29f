import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import type { RecipientNoticeRecord } from '../../../api/records';
import { isUnauthorised } from '../../../api/session';
import { inParallel } from '../../../ui/inParallel';
import type { NoticeStatus } from '../../noticeTransitions';

/** The backend moves one notice at a time; a few calls at once are done soon and leave room for others. */
const CALLS_AT_ONCE = 4;

export interface NoticesMove {
  to: Exclude<NoticeStatus, 'pending'>;
  /** Required to waive. */
  note?: string;
}

interface MoveAll {
  notices: readonly RecipientNoticeRecord[];
  move: NoticesMove;
}

export interface NoticesRun {
  move: NoticesMove;
  total: number;
  done: number;
  failures: readonly { notice: RecipientNoticeRecord; error: unknown }[];
  isRunning: boolean;
}

/** Known by it: a single notice is not moved while all of its request are. */
export const noticesMoveKey = (requestId: number) => ['recipient-notices', 'moveAll', requestId];

/**
 * The same act on many notices, each by its own call and from its own version. What others have done meanwhile is
 * refused by the backend, told in `failures`, and shown once the list has been asked anew.
 */
export function useMoveNotices(requestId: number) {
  const dataProvider = useDataProvider();
  const queryClient = useQueryClient();
  const [run, setRun] = useState<NoticesRun>();
  const isStopped = useRef(false);
  // What is left of it is not to go on under somebody else's session.
  useEffect(
    () => () => {
      isStopped.current = true;
    },
    [],
  );
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
      // Nobody is signed in any more: the others would be refused one by one.
      if (isUnauthorised(error)) isStopped.current = true;
      change((current) => ({ ...current, failures: [...current.failures, { notice, error }] }));
      return false;
    }
  };

  const moveEach = async ({ notices, move }: MoveAll): Promise<boolean> => {
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

  // Counted among what closing waits for.
  const { mutateAsync } = useMutation({ mutationKey: noticesMoveKey(requestId), mutationFn: moveEach });
  /** Whether every one of them was moved. */
  const moveAll = (notices: MoveAll['notices'], move: NoticesMove) => mutateAsync({ notices, move });

  const stop = () => {
    isStopped.current = true;
  };
  return { moveAll, run, stop };
}
