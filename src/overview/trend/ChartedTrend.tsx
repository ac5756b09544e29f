import { lazy, useMemo, useState } from 'react';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { AwaitedChart } from '../../ui/chart/AwaitedChart';
import { markDay } from './dayMarks';
import { markText } from './markText';
import type { SlaTally } from './slaTally';
import styles from './Trend.module.css';
import { type Step, steps, trendPoints } from './trendPoints';

const TrendChart = lazy(withTexts(() => import('./TrendChart'), 'overview'));

/** What the marks of the chart mean, and the days of this range by name. */
function Marks({ tally, step }: { tally: SlaTally; step: Step }) {
  const texts = useTranslation();
  const { t, formats } = texts;
  const { calendar } = useDeadlineData();
  const days = tally.weeks.flatMap((week) => week.days.map(({ day }) => markDay(calendar, day)));
  const named = days.filter(({ mark }) => mark === 'holiday' || mark === 'extra');
  const hasDaysOff = days.some(({ mark }) => mark === 'weekend' || mark === 'holiday');
  const isIncomplete = days.some(({ mark }) => mark === 'unknown');
  return (
    <ul className={styles.marks}>
      {step === 'day' && hasDaysOff && <li>{t('overview.trend.marks.ground')}</li>}
      {named.map((day) => (
        <li key={day.day}>
          {day.mark === 'extra' ? '▲' : '●'} {formats.dayWithWeekday(day.day)}: {markText(day, texts)}
        </li>
      ))}
      {isIncomplete && <li>{t('overview.trend.marks.incomplete')}</li>}
    </ul>
  );
}

/** The trend as a chart, by day or by week. */
export function ChartedTrend({ tally }: { tally: SlaTally }) {
  const { t } = useTranslation();
  const { calendar } = useDeadlineData();
  const [step, setStep] = useState<Step>('day');
  const points = useMemo(() => trendPoints(tally, step, calendar), [tally, step, calendar]);
  return (
    <>
      <fieldset className={styles.charted}>
        <legend className="visually-hidden">{t('overview.trend.steps.label')}</legend>
        {steps.map((each) => (
          <label key={each}>
            <input type="radio" name="step" checked={each === step} onChange={() => setStep(each)} />
            {t(`overview.trend.steps.${each}`)}
          </label>
        ))}
      </fieldset>
      <AwaitedChart>
        <TrendChart points={points} />
      </AwaitedChart>
      <Marks tally={tally} step={step} />
    </>
  );
}
