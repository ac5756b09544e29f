import { useTranslation } from '../../i18n/useTranslation';
import { findingRules } from '../../policy/findings';
import { Count } from '../../ui/Count';
import { Section } from '../../ui/record/Section';
import { FoundLink } from './FoundLink';
import type { FoundQuery } from './foundList';
import styles from './Scan.module.css';
import type { FindingCount } from './tally';

interface FindingTableProps {
  rows: readonly FindingCount[];
  /** Whether the disclosures behind a count can be opened. */
  isOpenable: boolean;
}

/** How often each finding holds; a disclosure with several of them stands in each of their rows. */
export function FindingTable({ rows, isOpenable }: FindingTableProps) {
  const { t } = useTranslation();
  const cell = (count: number, query: FoundQuery) =>
    isOpenable ? <FoundLink count={count} query={query} /> : <Count value={count} />;
  return (
    <Section title={t('scan.byFinding')}>
      <table className={styles.table}>
        <caption className="visually-hidden">{t('scan.byFinding')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('scan.columns.finding')}</th>
            <th scope="col">{t('scan.columns.severity')}</th>
            <th scope="col">{t('scan.columns.clauses')}</th>
            <th scope="col" className={styles.number}>
              {t('scan.columns.found')}
            </th>
            <th scope="col" className={styles.number}>
              {t('scan.columns.unjudged')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, found, unjudged }) => (
            <tr key={code}>
              <th scope="row">{t(`verdict.findings.${code}`)}</th>
              <td>{t(`verdict.severity.${findingRules[code].severity}`)}</td>
              <td>{findingRules[code].clauses.join(', ')}</td>
              <td className={styles.number}>{cell(found, { judgement: 'questionable', finding: code })}</td>
              <td className={styles.number}>{cell(unjudged, { unjudged: code })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
