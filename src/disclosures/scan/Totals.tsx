import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import type { Judgement } from '../verdict/judge';
import styles from './Scan.module.css';
import { type Counts, sumOf } from './tally';

const judgements: readonly Judgement[] = ['questionable', 'cannot_be_judged', 'clear'];

/** What all came to. */
export function Totals({ whole }: { whole: Counts }) {
  const { t, formats } = useTranslation();
  const all = sumOf(whole);
  return (
    <Section title={t('scan.totals')}>
      <dl className={styles.totals}>
        {judgements.map((judgement) => (
          <div key={judgement} className={styles.total}>
            <dt>{t(`verdict.judgement.${judgement}`)}</dt>
            <dd>
              {formats.number(whole[judgement])}{' '}
              {all > 0 && <small>{formats.percent(whole[judgement] / all, 1)}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
