import {
  almatyDayOf,
  almatyTimeOf,
  type Day,
  daysBetween,
  type Instant,
  isDay,
  readInstant,
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

/** Milliseconds, or RFC 3339 as the backend writes it, or nothing where it left it out. */
type InstantLike = Instant | string | null | undefined;
type DayLike = InstantLike | Day;

/** What is absent or cannot be read: one odd value of the backend may not cost the page. */
const nothing = '—';

function instantOf(moment: InstantLike): Instant | null {
  const instant = typeof moment === 'number' ? moment : readInstant(moment);
  return instant === null || Number.isNaN(instant) ? null : instant;
}

function dayOf(moment: DayLike): Day | null {
  if (typeof moment === 'string' && isDay(moment)) return moment;
  const instant = instantOf(moment);
  return instant === null ? null : almatyDayOf(instant);
}

function partsOf(day: Day): DayParts {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, day: date, weekday: weekdayOf(day) };
}

type DayFormat = 'day' | 'dayMedium' | 'dayShort' | 'dayWithWeekday' | 'month';

function writeDay(locale: Locale, moment: DayLike, format: DayFormat): string {
  const day = dayOf(moment);
  return day === null ? nothing : languages[locale][format](partsOf(day));
}

/** `22 ноября 2026 г.`, `2026 ж. 22 қараша`: of a day or an instant; a dash for anything else. */
export function formatDay(locale: Locale, moment: DayLike): string {
  return writeDay(locale, moment, 'day');
}

/** `22 нояб. 2026 г.`, `2026 ж. 22 қар.`: of a day or an instant; a dash for anything else. */
export function formatDayMedium(locale: Locale, moment: DayLike): string {
  return writeDay(locale, moment, 'dayMedium');
}

/** `нояб. 2026 г.`, `2026 ж. қар.`: of a month `YYYY-MM`, a day or an instant; a dash for anything else. */
export function formatMonth(locale: Locale, moment: DayLike): string {
  const isMonth = typeof moment === 'string' && /^\d{4}-\d{2}$/.test(moment);
  return writeDay(locale, isMonth ? `${moment}-01` : moment, 'month');
}

/** `22 нояб.`, `22 қар.`: of a day or an instant; a dash for anything else. */
export function formatDayShort(locale: Locale, moment: DayLike): string {
  return writeDay(locale, moment, 'dayShort');
}

/** `вс, 22 нояб.`, `22 қар., жс`: of a day or an instant; a dash for anything else. */
export function formatDayWithWeekday(locale: Locale, moment: DayLike): string {
  return writeDay(locale, moment, 'dayWithWeekday');
}

/** `22.11.2026`, the same in both languages, for what readers of either have before them; a dash for anything else. */
export function formatDayNumeric(moment: DayLike): string {
  return dayOf(moment)?.split('-').reverse().join('.') ?? nothing;
}

/** `18:00`, the same in both languages; a dash where it is no instant. */
export function formatTime(moment: InstantLike): string {
  const instant = instantOf(moment);
  return instant === null ? nothing : almatyTimeOf(instant);
}

/** `22 нояб. 2026 г., 18:00`, `2026 ж. 22 қар., 18:00`; a dash where it is no instant. */
export function formatDateTime(locale: Locale, moment: InstantLike): string {
  const instant = instantOf(moment);
  if (instant === null) return nothing;
  return languages[locale].dateTime(partsOf(almatyDayOf(instant)), almatyTimeOf(instant));
}

/**
 * How far the one instant is from the other: `через 5 минут`, `2 күн бұрын`. Minutes and hours are whole ones passed;
 * from 24 hours on it counts days of the calendar. A dash where it is no instant.
 */
export function formatRelative(locale: Locale, moment: InstantLike, now: Instant): string {
  const to = instantOf(moment);
  if (to === null) return nothing;
  const { relative, now: atOnce } = languages[locale];
  const distance = Math.abs(to - now);
  if (distance < minuteMs) return atOnce();
  if (distance < hourMs) return relative(Math.trunc((to - now) / minuteMs), 'minute');
  if (distance < 24 * hourMs) return relative(Math.trunc((to - now) / hourMs), 'hour');
  const days = daysBetween(almatyDayOf(now), almatyDayOf(to));
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
