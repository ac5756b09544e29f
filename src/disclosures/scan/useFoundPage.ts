import { useEffect, useState } from 'react';
import type { FoundPage, FoundQuery } from './foundList';
import { type Scan, ScanGoneError } from './scan';

/**
 * One page of what the scan has found; null until it is there.
 * @param judged how many have been judged: with more, the list is another
 */
export function useFoundPage(
  scan: Scan,
  query: FoundQuery,
  { page, perPage, judged }: { page: number; perPage: number; judged: number },
): FoundPage | null {
  const [found, setFound] = useState<FoundPage | null>(null);
  // The same question in another object is the same question.
  const asked = JSON.stringify(query);
  useEffect(() => {
    let isWanted = judged > 0;
    scan.page(JSON.parse(asked), page, perPage).then(
      (next) => {
        if (isWanted) setFound(next);
      },
      (error: unknown) => {
        // The page says by itself that the scan is gone.
        if (!(error instanceof ScanGoneError)) throw error;
      },
    );
    return () => {
      isWanted = false;
    };
  }, [scan, asked, page, perPage, judged]);
  return found;
}
