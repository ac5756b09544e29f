import type { ReactNode } from 'react';
import { StateIcon } from '../../deadlines/indicator/StateIcon';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import type { Outlook } from './outlook';
import styles from './Radar.module.css';

type Told = Pick<Outlook, 'forecast' | 'line' | 'isThere' | 'isTold' | 'hoursLeft' | 'perHour'>;

function useForecastText(): (outlook: Told) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ forecast, line, isThere, isTold, hoursLeft, perHour }) => {
    if (!forecast && hoursLeft === null) return t('overview.radar.noHours');
    if (!forecast) return t(isTold ? 'overview.radar.noPace' : 'overview.radar.notSaid');
    const { misses, spare } = forecast;
    if (misses > 0 && !isThere) return t('overview.radar.hasLeft', { n: formats.number(misses) });
    if (misses > 0) return t('overview.radar.misses', { n: formats.number(misses) });
    if (line.dueToday === 0 && spare === 0) {
      // Nothing to do is no free hands: what more they could take is another matter.
      if (!isThere || !hoursLeft) return t('overview.radar.nothing');
      return t(perHour === null ? 'overview.radar.nothingNoPace' : 'overview.radar.nothingNoSpare');
    }
    return t(line.dueToday === 0 ? 'overview.radar.free' : 'overview.radar.inTime', {
      n: formats.number(spare),
    });
  };
}

interface SignProps {
  state: 'unknown' | 'overdue' | 'done_on_time' | null;
  children: ReactNode;
}

/** Words with the sign and the colour of a state. */
export function Sign({ state, children }: SignProps) {
  return (
    <span className={styles.forecast} data-state={state}>
      {state && <StateIcon state={state} />}
      {children}
    </span>
  );
}

/** What will come of an agent's day, in words, with a sign and a colour. */
export function ForecastText({ outlook }: { outlook: Told }) {
  const text = useForecastText()(outlook);
  const { forecast, line } = outlook;
  const state = !forecast
    ? 'unknown'
    : forecast.misses > 0
      ? 'overdue'
      : line.dueToday
        ? 'done_on_time'
        : null;
  return <Sign state={state}>{text}</Sign>;
}
