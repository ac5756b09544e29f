import { useTranslation } from '../../i18n/useTranslation';
import { Section } from '../../ui/record/Section';
import type { Judgement } from '../verdict/judge';
import { FoundLink } from './FoundLink';
import styles from './Scan.module.css';
import { type Counts, sumOf } from './tally';

const judgements: readonly Judgement[] = ['questionable', 'cannot_be_judged', 'clear'];

interface TotalsProps {
  whole: Counts;
  /** Whether the disclosures behind a count can be opened. */
  isOpenable: boolean;
}

/** What all came to. What is clear has no list: nothing is to be done about it. */
export function Totals({ whole, isOpenable }: TotalsProps) {
  const { t, formats } = useTranslation();
  const all = sumOf(whole);
  return (
    <Section title={t('scan.totals')}>
      <dl className={styles.totals}>
        {judgements.map((judgement) => (
          <div key={judgement} className={styles.total}>
            <dt>{t(`verdict.judgement.${judgement}`)}</dt>
            <dd>
              {isOpenable && judgement !== 'clear' ? (
                <FoundLink count={whole[judgement]} query={{ judgement }} />
              ) : (
                formats.number(whole[judgement])
              )}{' '}
              {all > 0 && <small>{formats.percent(whole[judgement] / all, 1)}</small>}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
