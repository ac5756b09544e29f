import { useMemo } from 'react';
import { formatMoney, formatNumber, formatPercent } from './formatNumber';
import {
  formatDateTime,
  formatDay,
  formatDayMedium,
  formatDayShort,
  formatDayWithWeekday,
  formatDuration,
  formatList,
  formatRelative,
  formatTime,
} from './formats';
import type { Locale } from './locales';
import { useCurrentLocale } from './useLocaleSwitch';

function bind<Rest extends unknown[]>(format: (locale: Locale, ...rest: Rest) => string, locale: Locale) {
  return (...rest: Rest) => format(locale, ...rest);
}

function formatsIn(locale: Locale) {
  return {
    day: bind(formatDay, locale),
    dayMedium: bind(formatDayMedium, locale),
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
  };
}

/** The formats of src/i18n/formats.ts in the language of the page. */
export function useFormats(): ReturnType<typeof formatsIn> {
  const locale = useCurrentLocale();
  return useMemo(() => formatsIn(locale), [locale]);
}
