import words from '../../i18n/kk/formats.json';
import type { DayParts, LanguageFormats } from './formatsLanguage';

// Chromium's Intl knows no Kazakh though it says that it does: all comes from the tables, which follow CLDR.

function fill(pattern: string, values: Record<string, string | number>): string {
  return pattern.replace(/\{\{(\w+)\}\}/g, (_, name: string) => String(values[name]));
}

function named(names: readonly string[], number: number): string {
  const name = names[number - 1];
  if (name === undefined) throw new RangeError(`no name for ${number}`);
  return name;
}

function dayMedium({ year, month, day }: DayParts): string {
  return fill(words.date, { year, day, month: named(words.monthsShort, month) });
}

function dayShort({ month, day }: DayParts): string {
  return fill(words.dateOfYear, { day, month: named(words.monthsShort, month) });
}

function list(items: readonly string[]): string {
  const end = items.at(-1) ?? '';
  return items.length < 2 ? end : fill(words.listLast, { start: items.slice(0, -1).join(', '), end });
}

export const kazakhFormats: LanguageFormats = {
  day: ({ year, month, day }) => fill(words.date, { year, day, month: named(words.months, month) }),
  dayMedium,
  month: ({ year, month }) => fill(words.month, { year, month: named(words.monthsShort, month) }),
  dayShort,
  dayWithWeekday: (parts) =>
    fill(words.dateWithWeekday, {
      date: dayShort(parts),
      weekday: named(words.weekdaysShort, parts.weekday),
    }),
  dateTime: (parts, time) => fill(words.dateTime, { date: dayMedium(parts), time }),
  now: () => words.now,
  relative: (count, unit) => {
    if (unit === 'day' && Math.abs(count) === 1) return count < 0 ? words.yesterday : words.tomorrow;
    return fill((count < 0 ? words.past : words.future)[unit], { count: Math.abs(count) });
  },
  hours: (count) => fill(words.hours, { count }),
  minutes: (count) => fill(words.minutes, { count }),
  list,
};

export type KazakhCase = keyof typeof words.cases;

/**
 * A time of day with the ending of a case, as its last spoken word asks: `18:00-ге`, `18:30-ға`, `09:45-ке`.
 * A text that ends in no number from 0 to 59 comes back as it is.
 */
export function inKazakhCase(time: string, kazakhCase: KazakhCase): string {
  const last = Number(/(\d{1,2})$/.exec(time)?.[1]);
  const { units, tens } = words.cases[kazakhCase];
  const ending = last % 10 === 0 ? tens[last / 10] : units[last % 10];
  return ending === undefined ? time : `${time}-${ending}`;
}
