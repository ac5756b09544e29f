import {
  addDays,
  almatyDayOf,
  almatyInstant,
  almatyTimeOf,
  type Day,
  formatInstant,
  type Instant,
  readInstant,
} from '../deadlines/almatyTime';
import type { Filter } from '../ui/list/filters';
import { readDay, writeDay } from '../ui/writtenDay';

/** What somebody typed, as a part of the list's filter; null where it cannot be read. Nothing typed asks for nothing. */
export type ReadFilter = (text: string, today: Day) => Filter | null;

const MIDNIGHT = '00:00';
const startOf = (day: Day): string => formatInstant(almatyInstant(day, MIDNIGHT));

function readBound(text: string, today: Day, toFilter: (day: Day) => Filter): Filter | null {
  if (text.trim() === '') return {};
  const day = readDay(text, today);
  return day === null ? null : toFilter(day);
}

/** From the first instant of the day in Almaty. */
export const readFrom: ReadFilter = (text, today) =>
  readBound(text, today, (day) => ({ at_gte: startOf(day) }));

/** Through the last instant of the day in Almaty. */
export const readUntil: ReadFilter = (text, today) =>
  readBound(text, today, (day) => ({ at_lt: startOf(addDays(day, 1)) }));

/**
 * The number of a record, with or without its sign. It goes into the address: what is as long as a phone number or an
 * IIN is none.
 */
export const readRecordId: ReadFilter = (text) => {
  const number = text.replace(/[\s\u2116#]/gu, '');
  if (number === '') return {};
  return /^\d{1,9}$/.test(number) ? { recordId: Number(number) } : null;
};

/** An address may name an instant within a day: its time is then told as well. */
function writeBound(instant: Instant, midnightIsOf: Day): string {
  const time = almatyTimeOf(instant);
  const isMidnight = instant === almatyInstant(almatyDayOf(instant), MIDNIGHT);
  return isMidnight ? writeDay(midnightIsOf) : `${writeDay(almatyDayOf(instant))} ${time}`;
}

const instantIn = (filter: Filter, key: string): Instant | null => {
  const value = filter[key];
  return typeof value === 'string' ? readInstant(value) : null;
};

export function writeFrom(filter: Filter): string {
  const instant = instantIn(filter, 'at_gte');
  return instant === null ? '' : writeBound(instant, almatyDayOf(instant));
}

export function writeUntil(filter: Filter): string {
  const instant = instantIn(filter, 'at_lt');
  return instant === null ? '' : writeBound(instant, addDays(almatyDayOf(instant), -1));
}

export const writeRecordId = ({ recordId }: Filter): string =>
  typeof recordId === 'number' ? String(recordId) : '';
