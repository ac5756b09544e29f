import type { Texts } from '../../i18n/useTranslation';
import type { MarkedDay } from './dayMarks';

/** What is to be said of a day beyond its date: the holiday's name, that it is a weekend; nothing of a working day. */
export function markText({ mark, named }: MarkedDay, { t, locale }: Texts): string | null {
  if (mark === 'worked') return null;
  const name = named?.[locale];
  const isNamed = name !== undefined && (mark === 'holiday' || mark === 'extra');
  return isNamed ? t(`overview.trend.marks.named.${mark}`, { name }) : t(`overview.trend.marks.${mark}`);
}
