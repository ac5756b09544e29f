import {
  almatyDayOf,
  almatyTimeOf,
  type Day,
  daysBetween,
  isDay,
  minutesOf,
  readInstant,
} from '../../deadlines/almatyTime';

/** A day of Almaty, or a time `HH:MM` on it: a spreadsheet is to know it for what it is. */
export interface When {
  day: Day;
  time?: string;
}

/** An instant as the clock in Almaty shows it, to the minute; null where it is none. */
export function whenOf(at: string | null | undefined): When | null {
  const instant = readInstant(at);
  return instant === null ? null : { day: almatyDayOf(instant), time: almatyTimeOf(instant) };
}

/** A day of the contract; as it came where it is none. */
export const wholeDay = (day: string | null | undefined): When | string | null =>
  day && isDay(day) ? { day } : (day ?? null);

/** `2026-11-23 09:00`: a spreadsheet knows it for a time, and sorts it right as a text. */
export const whenText = ({ day, time }: When): string => (time ? `${day} ${time}` : day);

const MINUTES_A_DAY = 1440;
const dayNought = '1899-12-30';
/** Before it Excel counts a 29 February 1900 that never was. */
const firstDay = '1900-03-01';

/** The number by which Excel knows the time: days and parts of a day. Null where it would know another day. */
export function excelNumber({ day, time }: When): number | null {
  if (day < firstDay) return null;
  return daysBetween(dayNought, day) + (time ? minutesOf(time) / MINUTES_A_DAY : 0);
}
