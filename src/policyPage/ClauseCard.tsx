import { Link } from 'react-router';
import { type ClauseId, policyAddress } from '../policy/clauses';
import { ClausePlaces } from './ClausePlaces';
import { ClauseStanding } from './ClauseStanding';
import { ClauseWords } from './ClauseWords';
import styles from './Policy.module.css';
import { useClauseTitle } from './useClauseTitle';
import type { Standing } from './useStanding';

interface ClauseCardProps {
  clause: ClauseId;
  standing: Standing;
  /** The address names it. */
  isCurrent: boolean;
}

/** One clause: what it says, where it is served, what is open or breached under it. */
export function ClauseCard({ clause, standing, isCurrent }: ClauseCardProps) {
  const { number, name } = useClauseTitle()(clause);
  const headingId = `${clause}-heading`;
  return (
    <section id={clause} className={styles.clause} aria-labelledby={headingId} data-current={isCurrent}>
      <h2 id={headingId} tabIndex={-1}>
        <Link to={policyAddress(clause) ?? ''}>{number ? `${number} · ${name}` : name}</Link>
      </h2>
      <ClauseWords clause={clause} />
      <div className={styles.desk}>
        <ClausePlaces clause={clause} />
        <ClauseStanding clause={clause} standing={standing} />
      </div>
    </section>
  );
}
