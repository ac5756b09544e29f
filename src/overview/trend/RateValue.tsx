import type { Texts } from '../../i18n/useTranslation';
import { useTranslation } from '../../i18n/useTranslation';
import { type Rate, shownRatio } from './onTimeRate';

/** `92 % · 46 из 50`: never without its count; that there is none where nothing has ended nor is late. */
export const rateText = (rate: Rate | null, { t, formats }: Texts): string =>
  rate === null
    ? t('overview.trend.noRate')
    : t('overview.trend.rateValue', {
        share: formats.percent(shownRatio(rate), 1),
        onTime: formats.number(rate.onTime),
        of: formats.number(rate.of),
      });

export function RateValue({ rate }: { rate: Rate | null }) {
  return rateText(rate, useTranslation());
}
