import type { DayParts, LanguageFormats } from './formatsLanguage';

/** Made at the first use: making one costs more than using it a hundred times. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

// The parts are those of Almaty already: UTC on both sides keeps the workstation's zone data out.
function dates(options: Intl.DateTimeFormatOptions): (parts: DayParts) => string {
  const formatter = lazily(() => new Intl.DateTimeFormat('ru', { ...options, timeZone: 'UTC' }));
  return ({ year, month, day }) => formatter().format(Date.UTC(year, month - 1, day));
}

function units(unit: 'hour' | 'minute'): (count: number) => string {
  const formatter = lazily(() => new Intl.NumberFormat('ru', { style: 'unit', unit, unitDisplay: 'short' }));
  return (count) => formatter().format(count);
}

const relativeExactly = lazily(() => new Intl.RelativeTimeFormat('ru'));
const relativeInWords = lazily(() => new Intl.RelativeTimeFormat('ru', { numeric: 'auto' }));
const lists = lazily(() => new Intl.ListFormat('ru'));

const dayMedium = dates({ day: 'numeric', month: 'short', year: 'numeric' });

export const russianFormats: LanguageFormats = {
  day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
  dayMedium,
  month: dates({ month: 'short', year: 'numeric' }),
  dayShort: dates({ day: 'numeric', month: 'short' }),
  dayWithWeekday: dates({ day: 'numeric', month: 'short', weekday: 'short' }),
  dateTime: (parts, time) => `${dayMedium(parts)}, ${time}`,
  now: () => relativeInWords().format(0, 'second'),
  relative: (count, unit) =>
    unit === 'day' && Math.abs(count) === 1
      ? relativeInWords().format(count, unit)
      : relativeExactly().format(count, unit),
  hours: units('hour'),
  minutes: units('minute'),
  list: (items) => lists().format(items),
};
