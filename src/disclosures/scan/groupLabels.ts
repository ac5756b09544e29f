import type { Texts } from '../../i18n/useTranslation';
import type { Month } from './judged';

export const monthLabel = (month: Month, { t, formats }: Texts): string =>
  month === null ? t('scan.monthUnknown') : formats.month(month);
