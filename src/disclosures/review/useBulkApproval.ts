import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { beforeSignOut } from '../../api/beforeSignOut';
import type { DisclosureRecord } from '../../api/records';
import { useTranslation } from '../../i18n/useTranslation';
import { type BulkAccount, runBulk } from '../../ui/bulk/runBulk';
import type { SendDecision } from './decisionQueue';

type Account = BulkAccount<DisclosureRecord>;

interface BulkApproval {
  all: number;
  account: Account;
  isOver: boolean;
  /** Those that are being approved. */
  approving: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();
const isWhole = ({ failed, notSent }: Account): boolean => failed.length + notSent.length === 0;

/** What has become of many, in one sentence, for whoever has left the page that shows it. */
function useTellAfterwards() {
  const { t } = useTranslation();
  const notify = useNotify();
  return (account: Account) => {
    const { done, failed, notSent } = account;
    const numbers = { done: done.length, failed: failed.length, notSent: notSent.length };
    notify(t('review.bulk.left', numbers), { type: isWhole(account) ? 'info' : 'error' });
  };
}

/**
 * Approves many, one call for each with its version, and gives an account of every one of them. Whoever leaves the page
 * or the desk calls off what has not been sent.
 */
export function useBulkApproval(save: SendDecision) {
  const [run, setRun] = useState<BulkApproval | null>(null);
  const controller = useRef(new AbortController());
  const running = useRef<Promise<Account> | null>(null);
  const tellAfterwards = useEffectEvent(useTellAfterwards());
  useEffect(() => {
    const callOff = async () => {
      controller.current.abort();
      return await running.current;
    };
    const forget = beforeSignOut(async () => {
      const account = await callOff();
      return account === null || isWhole(account);
    });
    return () => {
      callOff().then((account) => {
        forget();
        if (account) tellAfterwards(account);
      });
    };
  }, []);
  const isRunning = run !== null && !run.isOver;
  useEffect(() => {
    if (!isRunning) return undefined;
    // With the page the account would go: the browser asks first.
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isRunning]);

  const start = async (disclosures: readonly DisclosureRecord[]) => {
    const own = new AbortController();
    controller.current = own;
    const all = disclosures.length;
    const approving = new Set(disclosures.map(({ id }) => id));
    const tell = (account: Account) => setRun({ all, account, isOver: false, approving });
    tell({ done: [], failed: [], notSent: disclosures });
    running.current = runBulk(disclosures, {
      signal: own.signal,
      onProgress: tell,
      send: (disclosure) => save(disclosure, { reviewStatus: 'approved' }),
    });
    const account = await running.current;
    running.current = null;
    setRun({ all, account, isOver: true, approving: nobody });
  };

  return {
    run,
    approving: run?.approving ?? nobody,
    start,
    cancel: () => controller.current.abort(),
    close: () => setRun(null),
  };
}
