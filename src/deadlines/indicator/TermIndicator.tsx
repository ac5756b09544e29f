import { useCallback } from 'react';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { Instant } from '../almatyTime';
import { describeTerm, type TermDescription } from '../calendarTerms';
import { useDeadlineData } from './DeadlineProvider';
import styles from './Indicator.module.css';
import { StateIcon } from './StateIcon';
import { useLiveDescription } from './useLiveDescription';

const icons = {
  ahead: 'ahead',
  soon: 'today',
  today: 'today',
  over: 'overdue',
  unknown: 'unknown',
} as const satisfies Record<TermDescription['state'], string>;

function useTermLabel({ state, untilDay, days }: TermDescription): string {
  const { t } = useTranslation();
  const formats = useFormats();
  if (state === 'unknown') return t('deadlines.terms.unknown');
  if (state === 'today') return t('deadlines.terms.today');
  const date = formats.dayMedium(untilDay);
  if (state === 'ahead') return t('deadlines.terms.ahead', { date });
  return t(`deadlines.terms.${state}`, { date, count: days ?? 0 });
}

/** The same indicator in calendar days: a cookie consent (policy 9.5), the retention of data (policy 9.1). */
export function TermIndicator({ until }: { until: string | null | undefined }) {
  const { soonCalendarDays } = useDeadlineData().thresholds;
  const describe = useCallback(
    (now: Instant) => describeTerm({ until, now, soonDays: soonCalendarDays }),
    [until, soonCalendarDays],
  );
  const description = useLiveDescription(describe);
  const label = useTermLabel(description);
  return (
    <span className={styles.label} data-state={description.state}>
      <StateIcon state={icons[description.state]} />
      <time dateTime={until ?? undefined}>{label}</time>
    </span>
  );
}
