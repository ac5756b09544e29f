import type { Texts } from '../../i18n/useTranslation';
import type { Report } from './reportModel';

/** What the report is about, when it was made, and how its rate is counted: the same words on paper and in the file. */
export function reportTitle({ period, madeAt, missing, strayRows }: Report, texts: Texts) {
  const { t, formats } = texts;
  return {
    title: t('overview.report.heading'),
    period: t(`overview.report.about.${period.kind}`, {
      range: `${formats.day(period.whole.from)} – ${formats.day(period.whole.to)}`,
    }),
    underWay: period.isUnderWay
      ? t('overview.report.underWay', { day: formats.dayMedium(period.range.to) })
      : null,
    madeAt: t('overview.report.madeAt', { at: formats.dateTime(madeAt) }),
    how: t('overview.report.how'),
    lacking: [
      ...(missing > 0 ? [t('overview.trend.missing', { n: formats.number(missing) })] : []),
      ...(strayRows > 0 ? [t('overview.trend.stray', { n: formats.number(strayRows) })] : []),
    ],
  };
}
