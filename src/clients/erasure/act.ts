import { type Day, isDay } from '../../deadlines/almatyTime';
import { readFullDay, writeDay } from '../../ui/writtenDay';

/** What a deletion may rest on: the five years are over, or the client is under 18. */
export const erasureClauses = ['9.1', '9.7'] as const;
export type ErasureClause = (typeof erasureClauses)[number];

/** An act of destruction. What an older act does not say apart is null, and stands in its number. */
export interface Act {
  number: string;
  day: Day | null;
  clause: ErasureClause | null;
}

const BETWEEN = ' · ';

/** The backend keeps an act as one text: written so that either language reads it, `АУ-2026/17 · 23.11.2026 · 9.1`. */
export const writeAct = ({ number, day, clause }: Act): string =>
  [number.trim(), day && writeDay(day), clause].filter(Boolean).join(BETWEEN);

/** The act in its parts; null where there is none. */
export function readAct(text: string | null | undefined): Act | null {
  const parts = (text ?? '').trim().split(BETWEEN);
  const clause = erasureClauses.find((each) => each === parts.at(-1)) ?? null;
  if (clause) parts.pop();
  const day = /^\d{2}\.\d{2}\.\d{4}$/.test(parts.at(-1) ?? '') ? readFullDay(parts.at(-1) ?? '') : null;
  if (day) parts.pop();
  const number = parts.join(BETWEEN).trim();
  return number === '' && !day && !clause ? null : { number, day, clause };
}

interface Erased {
  isMinor: boolean;
  retentionUntil?: string | null;
}

/** On what the deletion rests, as far as the record still tells; null where it does not. */
export function clauseOfErasure({ isMinor, retentionUntil }: Erased, today: Day): ErasureClause | null {
  if (isMinor === true) return '9.7';
  return retentionUntil && isDay(retentionUntil) && retentionUntil < today ? '9.1' : null;
}
