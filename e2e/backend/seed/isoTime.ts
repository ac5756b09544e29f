import { formatInstant, type Instant } from '../../../src/deadlines/almatyTime';

const dayMs = 24 * 3_600_000;
const days = new Map<number, string>();
const pairs = Array.from({ length: 60 }, (_, value) => String(value).padStart(2, '0'));

/** The same text as `formatInstant`, several times as fast, for the millions of instants of a large load. */
export function isoTime(instant: Instant): string {
  const day = Math.floor(instant / dayMs);
  let text = days.get(day);
  if (text === undefined) {
    text = formatInstant(day * dayMs).slice(0, 11);
    days.set(day, text);
  }
  const time = Math.floor(instant) - day * dayMs;
  const seconds = Math.floor(time / 1000);
  const minutes = Math.floor(seconds / 60);
  const milliseconds = String(time - seconds * 1000).padStart(3, '0');
  return `${text}${pairs[Math.floor(minutes / 60)]}:${pairs[minutes % 60]}:${pairs[seconds % 60]}.${milliseconds}Z`;
}
