import {
  almatyDayOf,
  almatyTimeOf,
  type Day,
  daysBetween,
  type Instant,
  isDay,
  parseInstant,
  weekdayOf,
} from '../deadlines/almatyTime';
import { kazakhFormats } from './formatsKazakh';
import type { DayParts, LanguageFormats } from './formatsLanguage';
import { russianFormats } from './formatsRussian';
import type { Locale } from './locales';

// Everything that writes a date for people goes through here: in Asia/Almaty by our own zone table, and in Kazakh
// by our own words, since Chromium has none.

const languages: Record<Locale, LanguageFormats> = { kk: kazakhFormats, ru: russianFormats };

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;

/** Milliseconds, or RFC 3339 as the backend writes it. */
type InstantLike = Instant | string;

function instantOf(moment: InstantLike): Instant {
  return typeof moment === 'string' ? parseInstant(moment) : moment;
}

function partsOf(moment: InstantLike | Day): DayParts {
  const day = typeof moment === 'string' && isDay(moment) ? moment : almatyDayOf(instantOf(moment));
  const [year, month, date] = day.split('-').map(Number);
  return { year: year ?? 0, month: month ?? 0, day: date ?? 0, weekday: weekdayOf(day) };
}

/** `22 ноября 2026 г.`, `2026 ж. 22 қараша`: of a day or an instant. Throws a RangeError where it is neither. */
export function formatDay(locale: Locale, moment: InstantLike | Day): string {
  return languages[locale].day(partsOf(moment));
}

/** `22 нояб. 2026 г.`, `2026 ж. 22 қар.`: of a day or an instant. Throws a RangeError where it is neither. */
export function formatDayMedium(locale: Locale, moment: InstantLike | Day): string {
  return languages[locale].dayMedium(partsOf(moment));
}

/** `22 нояб.`, `22 қар.`: of a day or an instant. Throws a RangeError where it is neither. */
export function formatDayShort(locale: Locale, moment: InstantLike | Day): string {
  return languages[locale].dayShort(partsOf(moment));
}

/** `вс, 22 нояб.`, `22 қар., жс`: of a day or an instant. Throws a RangeError where it is neither. */
export function formatDayWithWeekday(locale: Locale, moment: InstantLike | Day): string {
  return languages[locale].dayWithWeekday(partsOf(moment));
}

/** `18:00`, the same in both languages. Throws a RangeError where it is no instant. */
export function formatTime(moment: InstantLike): string {
  return almatyTimeOf(instantOf(moment));
}

/** `22 нояб. 2026 г., 18:00`, `2026 ж. 22 қар., 18:00`. Throws a RangeError where it is no instant. */
export function formatDateTime(locale: Locale, moment: InstantLike): string {
  const instant = instantOf(moment);
  return languages[locale].dateTime(partsOf(instant), almatyTimeOf(instant));
}

/**
 * How far the one instant is from the other: `через 5 минут`, `2 күн бұрын`. Minutes and hours are whole ones passed;
 * from 24 hours on it counts days of the calendar. Throws a RangeError where either is no instant.
 */
export function formatRelative(locale: Locale, moment: InstantLike, now: InstantLike): string {
  const [to, from] = [instantOf(moment), instantOf(now)];
  const { relative, now: atOnce } = languages[locale];
  const distance = Math.abs(to - from);
  if (distance < minuteMs) return atOnce();
  if (distance < hourMs) return relative(Math.trunc((to - from) / minuteMs), 'minute');
  if (distance < 24 * hourMs) return relative(Math.trunc((to - from) / hourMs), 'hour');
  const days = daysBetween(almatyDayOf(from), almatyDayOf(to));
  if (Math.abs(days) < 31) return relative(days, 'day');
  const months = Math.trunc(days / 30.4375);
  return Math.abs(months) < 12
    ? relative(months, 'month')
    : relative(Math.trunc(days / 365.25) || Math.sign(days), 'year');
}

/** `4 ч`, `45 мин`, `1 ч 15 мин`: of milliseconds, in whole minutes passed; less than a minute is `0 мин`. */
export function formatDuration(locale: Locale, ms: number): string {
  const { hours, minutes } = languages[locale];
  const total = Math.max(0, Math.floor(ms / minuteMs));
  const [h, min] = [Math.floor(total / 60), total % 60];
  if (h === 0) return minutes(min);
  return min === 0 ? hours(h) : `${hours(h)} ${minutes(min)}`;
}

/** `а, б и в`, `а, ә және б`. */
export function formatList(locale: Locale, items: readonly string[]): string {
  return languages[locale].list(items);
}
