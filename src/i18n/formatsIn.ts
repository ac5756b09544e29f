import { formatFileSize, formatMoney, formatNumber, formatPercent } from './formatNumber';
import {
  formatDateTime,
  formatDay,
  formatDayMedium,
  formatDayNumeric,
  formatDayShort,
  formatDayWithWeekday,
  formatDuration,
  formatList,
  formatMonth,
  formatRelative,
  formatTime,
} from './formats';
import type { Locale } from './locales';

function bind<Rest extends unknown[]>(format: (locale: Locale, ...rest: Rest) => string, locale: Locale) {
  return (...rest: Rest) => format(locale, ...rest);
}

/** The formats of formats.ts and formatNumber.ts in one language. */
export function formatsIn(locale: Locale) {
  return {
    day: bind(formatDay, locale),
    dayMedium: bind(formatDayMedium, locale),
    dayNumeric: formatDayNumeric,
    month: bind(formatMonth, locale),
    dayShort: bind(formatDayShort, locale),
    dayWithWeekday: bind(formatDayWithWeekday, locale),
    dateTime: bind(formatDateTime, locale),
    time: formatTime,
    relative: bind(formatRelative, locale),
    duration: bind(formatDuration, locale),
    list: bind(formatList, locale),
    number: formatNumber,
    percent: formatPercent,
    money: formatMoney,
    fileSize: formatFileSize,
  };
}
