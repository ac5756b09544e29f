import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/useFormats';
import type { DeadlineDescription, WorkingAmount } from '../describeDeadline';

const minutesOf = ({ hours, minutes }: WorkingAmount) => hours * 60 + minutes;

/** The words of the indicator: the absolute time first, what is left second. */
export function useDeadlineLabel(): (description: DeadlineDescription) => string {
  const { t } = useTranslation();
  const formats = useFormats();

  const overdue = ({ amount, dueDay, dueTime }: DeadlineDescription): string => {
    if (amount && amount.days > 0) return t('deadlines.label.overdueDays', { count: amount.days });
    if (amount && minutesOf(amount) > 0) {
      return t('deadlines.label.overdue', { amount: formats.duration(minutesOf(amount) * 60_000) });
    }
    return t('deadlines.label.overdueZero', { date: formats.dayShort(dueDay), time: dueTime });
  };

  const doneLate = ({ amount }: DeadlineDescription): string => {
    if (amount && amount.days > 0) return t('deadlines.label.doneLateDays', { count: amount.days });
    if (amount && minutesOf(amount) > 0) {
      return t('deadlines.label.doneLate', { amount: formats.duration(minutesOf(amount) * 60_000) });
    }
    return t('deadlines.label.doneLateZero');
  };

  const due = ({ state, amount, dueDay, dueTime, dueIsToday }: DeadlineDescription): string => {
    const date = formats.dayShort(dueDay);
    if (!amount) return t('deadlines.label.ahead', { date, time: dueTime });
    const left = formats.duration(minutesOf(amount) * 60_000);
    if (state === 'today') return t('deadlines.label.today', { time: dueTime, left });
    return dueIsToday
      ? t('deadlines.label.critical', { time: dueTime, left })
      : t('deadlines.label.criticalOn', { date, time: dueTime, left });
  };

  return (description) => {
    switch (description.state) {
      case 'unknown':
        return t('deadlines.label.unknown');
      case 'done_on_time':
        return t('deadlines.label.doneOnTime');
      case 'done_late':
        return doneLate(description);
      case 'overdue':
        return overdue(description);
      default:
        return due(description);
    }
  };
}
