import { addDays, type Day, isDay } from '../deadlines/almatyTime';

const twoDigits = (text: string) => text.padStart(2, '0');

/** The day as it is written here, `DD.MM.YYYY`. */
export function writeDay(day: Day): string {
  const [year, month, date] = day.split('-');
  return `${date}.${month}.${year}`;
}

/** Day, month and, where it is written, year: `20.11.2026`, `20/11/26`, `20.11`, `20112026`, `2011`. */
function partsOfDay(text: string): [date: string, month: string, year: string] | null {
  const run = /^(\d{2})(\d{2})(\d{2}|\d{4})?$/.exec(text);
  const apart = /^(\d{1,2})[.,/\s-]+(\d{1,2})(?:[.,/\s-]+(\d{4}|\d{2}))?[.,]?$/.exec(text);
  const [, date, month, year = ''] = run ?? apart ?? [];
  if (date === undefined || month === undefined) return null;
  return [twoDigits(date), twoDigits(month), year.length === 2 ? `20${year}` : year];
}

/**
 * The day that is meant, `YYYY-MM-DD`; null where it is none. Without a year it is the last such day that is not
 * after `today` (Almaty): in January «28.12» is last December.
 */
export function readDay(text: string, today: Day): Day | null {
  const parts = partsOfDay(text.trim());
  if (!parts) return null;
  const [date, month, written] = parts;
  const thisYear = today.slice(0, 4);
  const years = written ? [written] : [thisYear, String(Number(thisYear) - 1)];
  const days = years.map((each) => `${each}-${month}-${date}`).filter(isDay);
  return days.find((day) => written !== '' || day <= today) ?? null;
}

/** The same where no year is guessed: the contract that ends on «31.12» may do so in years to come. */
export function readFullDay(text: string): Day | null {
  const [date, month, year] = partsOfDay(text.trim()) ?? [];
  const day = `${year}-${month}-${date}`;
  return isDay(day) ? day : null;
}

/** The written day moved by `count` days; as it is where it is no day. */
export function moveDay(text: string, count: number, today: Day): string {
  const day = readDay(text, today);
  return day === null ? text : writeDay(addDays(day, count));
}
