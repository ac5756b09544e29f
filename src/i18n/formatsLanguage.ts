/** A day in the parts that a date is written from; the month is 1 to 12, the weekday 1 (Monday) to 7. */
export interface DayParts {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

export type RelativeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** How one language writes dates and times; `time` is `HH:MM` already. */
export interface LanguageFormats {
  /** `22 ноября 2026 г.` */
  day: (parts: DayParts) => string;
  /** `22 нояб. 2026 г.` */
  dayMedium: (parts: DayParts) => string;
  /** `нояб. 2026 г.`, whatever the day. */
  month: (parts: DayParts) => string;
  /** `22 нояб.` */
  dayShort: (parts: DayParts) => string;
  /** `вс, 22 нояб.` */
  dayWithWeekday: (parts: DayParts) => string;
  /** `22 нояб. 2026 г., 18:00` */
  dateTime: (parts: DayParts, time: string) => string;
  now: () => string;
  /** Negative is past; never 0. */
  relative: (count: number, unit: RelativeUnit) => string;
  hours: (count: number) => string;
  minutes: (count: number) => string;
  list: (items: readonly string[]) => string;
}
