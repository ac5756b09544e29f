import { startTransition, useEffect, useState } from 'react';

/** Added to a table in one frame; hundreds at once would hold the page up, drawn or laid out. */
const ROWS_IN_FRAME = 40;

/**
 * The first rows of a table, and all of them once they are asked for.
 * @param most so many are shown at first
 */
export function useRowsPieceByPiece<R>(rows: readonly R[], most: number) {
  const [isWhole, setWhole] = useState(false);
  const [count, setCount] = useState(most);
  useEffect(() => {
    if (!isWhole || count >= rows.length) return undefined;
    const frame = requestAnimationFrame(() => startTransition(() => setCount(count + ROWS_IN_FRAME)));
    return () => cancelAnimationFrame(frame);
  }, [isWhole, count, rows.length]);
  return { shown: rows.slice(0, count), showAll: () => setWhole(true) };
}
