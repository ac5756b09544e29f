import { useEffect, useRef, useState } from 'react';
import type { DisclosureRecord } from '../../api/records';
import { isUnauthorised } from '../../api/session';
import { type BulkAccount, runBulk } from '../../ui/bulk/runBulk';
import type { SendDecision } from './decisionQueue';

interface BulkApproval {
  all: number;
  account: BulkAccount<DisclosureRecord>;
  isOver: boolean;
  /** Those that are being approved. */
  approving: ReadonlySet<number>;
}

const nobody: ReadonlySet<number> = new Set();

/** Approves many, one call for each with its version, and gives an account of every one of them. */
export function useBulkApproval(save: SendDecision) {
  const [run, setRun] = useState<BulkApproval | null>(null);
  const controller = useRef(new AbortController());
  useEffect(() => () => controller.current.abort(), []);
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
    const tell = (account: BulkAccount<DisclosureRecord>) =>
      setRun({ all, account, isOver: false, approving });
    tell({ done: [], failed: [], notSent: disclosures });
    const account = await runBulk(disclosures, {
      signal: own.signal,
      onProgress: tell,
      send: async (disclosure) => {
        try {
          await save(disclosure, { reviewStatus: 'approved' });
        } catch (error) {
          // Nobody is signed in any more: the others would be refused one by one.
          if (isUnauthorised(error)) own.abort();
          throw error;
        }
      },
    });
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
