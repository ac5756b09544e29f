import type { Texts } from '../../i18n/useTranslation';
import type { DayRange } from './range';

/** `16 нояб. – 22 нояб.`; one day alone is that day. The year stands where it is asked for. */
export function rangeText({ from, to }: DayRange, { formats }: Texts, hasYear = false): string {
  const last = hasYear ? formats.dayMedium(to) : formats.dayShort(to);
  if (from === to) return last;
  const isOtherYear = hasYear && from.slice(0, 4) !== to.slice(0, 4);
  return `${isOtherYear ? formats.dayMedium(from) : formats.dayShort(from)} – ${last}`;
}
