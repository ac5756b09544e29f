import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { DeadlineDescription, WorkingAmount } from '../describeDeadline';

const minuteMs = 60_000;
const msOf = ({ hours, minutes }: WorkingAmount) => (hours * 60 + minutes) * minuteMs;

/** The words of the indicator: the absolute time first, what is left second. */
export function useDeadlineLabel(): (description: DeadlineDescription) => string {
  const { t } = useTranslation();
  const formats = useFormats();

  const due = ({ state, amount, paused, dueDay, dueTime, dueIsToday }: DeadlineDescription): string => {
    const when = { date: formats.dayShort(dueDay), time: dueTime };
    const key =
      state === 'critical' && !dueIsToday ? 'criticalOn' : state === 'critical' ? 'critical' : 'today';
    if (!amount) return t(`deadlines.label.${key}NoAmount`, when);
    const label = t(`deadlines.label.${key}`, { ...when, left: formats.duration(msOf(amount)) });
    return paused ? t('deadlines.label.paused', { label }) : label;
  };

  const late = (key: 'overdue' | 'doneLate', { amount, dueDay, dueTime }: DeadlineDescription): string => {
    if (!amount) return t(`deadlines.label.${key}NoAmount`);
    if (amount.days > 0) return t(`deadlines.label.${key}Days`, { count: amount.days });
    if (msOf(amount) > 0) return t(`deadlines.label.${key}`, { amount: formats.duration(msOf(amount)) });
    return t(`deadlines.label.${key}Zero`, { date: formats.dayShort(dueDay), time: dueTime });
  };

  return (description) => {
    const { state, dueDay, dueTime } = description;
    switch (state) {
      case 'unknown':
        return t('deadlines.label.unknown');
      case 'done_on_time':
        return t('deadlines.label.doneOnTime');
      case 'done_late':
        return late('doneLate', description);
      case 'overdue':
        return late('overdue', description);
      case 'ahead':
        return t('deadlines.label.ahead', { date: formats.dayShort(dueDay), time: dueTime });
      default:
        return due(description);
    }
  };
}
