import { Link } from 'react-router';
import type { Day } from '../../deadlines/almatyTime';
import { useTranslation } from '../../i18n/useTranslation';
import { Notice } from '../../ui/Notice';
import {
  type AskedPeriod,
  type Period,
  periodAfter,
  periodBefore,
  periodOf,
  searchOfPeriod,
} from '../range/period';
import range from '../range/Range.module.css';
import { presetRange } from '../range/range';

const presets = [
  { preset: 'thisWeek', kind: 'week' },
  { preset: 'lastWeek', kind: 'week' },
  { preset: 'thisMonth', kind: 'month' },
  { preset: 'lastMonth', kind: 'month' },
] as const;

interface PeriodLinkProps {
  period: Period;
  label: string;
  isCurrent?: boolean;
}

function PeriodLink({ period, label, isCurrent = false }: PeriodLinkProps) {
  return (
    <Link
      className={range.preset}
      to={{ search: searchOfPeriod(period) }}
      aria-current={isCurrent ? 'true' : undefined}
    >
      {label}
    </Link>
  );
}

/** Which week or month the report is about; it stands in the address. */
export function PeriodControls({ asked: { period, problem }, today }: { asked: AskedPeriod; today: Day }) {
  const { t } = useTranslation();
  const after = periodAfter(period, today);
  return (
    <>
      <nav className={range.presets} aria-label={t('overview.report.period')}>
        {presets.map(({ preset, kind }) => {
          const each = periodOf(kind, presetRange(preset, today).from, today);
          return (
            <PeriodLink
              key={preset}
              period={each}
              label={t(`overview.range.presets.${preset}`)}
              isCurrent={each.kind === period.kind && each.whole.from === period.whole.from}
            />
          );
        })}
        <PeriodLink
          period={periodBefore(period, today)}
          label={`← ${t(`overview.report.earlier.${period.kind}`)}`}
        />
        {after && <PeriodLink period={after} label={`${t(`overview.report.later.${period.kind}`)} →`} />}
      </nav>
      {problem && <Notice severity="warning">{t(`overview.report.problems.${problem}`)}</Notice>}
    </>
  );
}
