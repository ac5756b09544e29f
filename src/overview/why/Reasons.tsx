import { lazy } from 'react';
import { useTranslation } from '../../i18n/useTranslation';
import { withTexts } from '../../i18n/withTexts';
import { Busy } from '../../ui/Busy';
import { Count } from '../../ui/Count';
import { AwaitedChart } from '../../ui/chart/AwaitedChart';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { Section } from '../../ui/record/Section';
import { CountLink } from '../CountLink';
import type { Asked } from '../range/requestLists';
import type { ParetoRow } from './pareto';
import { type Reason, reasonFilter } from './readWhy';
import { reasonText } from './reasonText';
import { useReasons } from './useWhy';
import styles from './Why.module.css';

const ParetoChart = lazy(withTexts(() => import('./ParetoChart'), 'enums', 'overview'));

function ReasonTable({ asked, rows }: { asked: Asked; rows: readonly ParetoRow<Reason>[] }) {
  const texts = useTranslation();
  const { t, formats } = texts;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t('overview.why.reasons')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('overview.why.columns.reason')}</th>
          <th scope="col">{t('overview.why.columns.late')}</th>
          <th scope="col">{t('overview.why.columns.upTo')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, count, upTo, shareUpTo }) => (
          <tr key={String(key)}>
            <th scope="row">{reasonText(key, texts)}</th>
            <td>
              <CountLink count={count} filter={reasonFilter(asked, key)} />
            </td>
            <td>
              {formats.percent(shareUpTo, 1)} · <Count value={upTo} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Why what ended late was late: the commonest causes first. */
export function Reasons({ asked }: { asked: Asked }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useReasons(asked);
  return (
    <Section title={t('overview.why.reasons')}>
      {error && <ErrorPanel error={error} onRetry={refetch} />}
      {!data && !error && <Busy />}
      {data?.length === 0 && <p>{t('overview.why.noneLate')}</p>}
      {data && data.length > 0 && (
        <div className={styles.charted}>
          <AwaitedChart>
            <ParetoChart rows={data} />
          </AwaitedChart>
          <ReasonTable asked={asked} rows={data} />
        </div>
      )}
    </Section>
  );
}
