import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { BulkPlan } from './bulkActs';

/** Why an act has nothing to do with the others: `2 уже у вас, 1 закрыто`. */
export function useOthersText(): (others: BulkPlan['others']) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return (others) =>
    formats.list(others.map(({ why, count }) => t(`queue.whyNot.${why}`, { what: formats.number(count) })));
}
