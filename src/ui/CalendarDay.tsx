import { useFormats } from '../i18n/useFormats';

/** A day of the contract; a dash where there is none. */
export function CalendarDay({ day }: { day: string | null | undefined }) {
  const formats = useFormats();
  return day ? <time dateTime={day}>{formats.dayMedium(day)}</time> : '—';
}
