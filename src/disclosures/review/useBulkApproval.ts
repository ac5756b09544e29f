import { useEffect, useRef, useState } from 'react';
import type { DisclosureRecord } from '../../api/records';
import { isUnauthorised } from '../../api/session';
import { type BulkAccount, runBulk } from '../../ui/bulk/runBulk';
import type { SendDecision } from './decisionQueue';

export interface BulkApproval {
  ids: ReadonlySet<number>;
  account: BulkAccount<DisclosureRecord>;
  isOver: boolean;
}

/** Approves many, one call for each with its version, and gives an account of every one of them. */
export function useBulkApproval(save: SendDecision) {
  const [run, setRun] = useState<BulkApproval | null>(null);
  const controller = useRef(new AbortController());
  useEffect(() => () => controller.current.abort(), []);

  const start = async (disclosures: readonly DisclosureRecord[]) => {
    const own = new AbortController();
    controller.current = own;
    const ids = new Set(disclosures.map(({ id }) => id));
    setRun({ ids, account: { done: [], failed: [], notSent: disclosures }, isOver: false });
    const account = await runBulk(disclosures, {
      signal: own.signal,
      onProgress: (soFar) => setRun({ ids, account: soFar, isOver: false }),
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
    setRun({ ids, account, isOver: true });
  };

  return { run, start, cancel: () => controller.current.abort(), close: () => setRun(null) };
}
