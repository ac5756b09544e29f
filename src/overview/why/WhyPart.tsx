import { useTranslation } from '../../i18n/useTranslation';
import { rangeText } from '../range/rangeText';
import type { Asked } from '../range/requestLists';
import { useAskedRange } from '../range/useAskedRange';
import { useSeen } from '../useSeen';
import { HeatPart } from './HeatPart';
import { Reasons } from './Reasons';
import { dimensions } from './readWhy';
import { Shares } from './Shares';
import { useRenewedWhy } from './useRenewedWhy';
import styles from './Why.module.css';

function Heat({ asked }: { asked: Asked }) {
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.later}>
      {isSeen && <HeatPart asked={asked} />}
    </div>
  );
}

function Causes({ asked }: { asked: Asked }) {
  return (
    <>
      <Reasons asked={asked} />
      <div className={styles.shares}>
        {dimensions.map((dimension) => (
          <Shares key={dimension} asked={asked} dimension={dimension} />
        ))}
      </div>
      <Heat asked={asked} />
    </>
  );
}

/** Why requests are late: causes, kinds, channels, agents, and the hours in which they came in. */
export function WhyPart() {
  const texts = useTranslation();
  const { t } = texts;
  const { asked } = useAskedRange();
  useRenewedWhy(asked);
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  return (
    <div ref={ref} className={styles.why}>
      <h2 className={styles.title}>
        {t('overview.why.title')} <span>{rangeText(asked.range, texts, true)}</span>
      </h2>
      {isSeen && <Causes asked={asked} />}
    </div>
  );
}
