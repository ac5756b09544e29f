import type { DaySum } from '../radar/daySum';

/** How a figure stands; plain where nobody has said what would be well, old where that was some time ago. */
export type Tone = 'plain' | 'good' | 'warning' | 'bad' | 'unknown' | 'old';

/** What one of the figures says, in a word of its own. */
export type Said<Word extends string> = { tone: Tone; word: Word };

const wanting = {
  dueToday: { some: 'warning', none: 'good' },
  overdue: { some: 'bad', none: 'good' },
  unassigned: { some: 'warning', none: 'good' },
  refusals: { some: 'warning', none: 'good' },
} as const;

export type WantedNone = keyof typeof wanting;

/** What is best where there is none of it. */
export function saidOfCount(name: WantedNone, count: number): Said<'some' | 'none'> {
  const word = count > 0 ? 'some' : 'none';
  return { tone: wanting[name][word], word };
}

/** What will come of the day: «nothing is missed» is never said while somebody's pace is not known. */
export function saidOfDay({
  due,
  late,
  unknown,
}: DaySum): Said<'nothing' | 'misses' | 'unknown' | 'allInTime'> {
  if (due === 0) return { tone: 'good', word: 'nothing' };
  if (late > 0) return { tone: 'bad', word: 'misses' };
  return unknown > 0 ? { tone: 'unknown', word: 'unknown' } : { tone: 'good', word: 'allInTime' };
}
