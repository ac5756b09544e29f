import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { useTranslation } from '../i18n/useTranslation';
import { type ClauseId, policyAddress } from '../policy/clauses';
import { useStaffIdentity } from '../ui/identity';
import styles from './Policy.module.css';
import { questionsUnder } from './questions';
import { useClauseTitle } from './useClauseTitle';
import type { Standing } from './useStanding';

interface ContentsProps {
  clauses: readonly ClauseId[];
  current: ClauseId | null;
  standing: Standing;
}

/** Every clause by its number, the way to it, and a mark where something is breached under it. */
export function Contents({ clauses, current, standing }: ContentsProps) {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  const titleOf = useClauseTitle();
  const { answers, askedAt, soonDays } = standing;
  const hasBreach = (clause: ClauseId) =>
    questionsUnder(clause, { role, now: askedAt, soonDays }).some(({ key, isBreach }) => {
      const answer = answers.get(key);
      return isBreach && answer?.status === 'counted' && answer.total > 0;
    });
  const list = useRef<HTMLElement>(null);
  useEffect(() => {
    if (current) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <nav ref={list} className={styles.contents} aria-label={t('policyPage.contents')}>
      {clauses.map((clause) => (
        <Link
          key={clause}
          to={policyAddress(clause) ?? ''}
          aria-current={clause === current ? 'location' : undefined}
        >
          <span className={styles.number}>{clause === 'intro' ? '—' : clause}</span>
          <span>{titleOf(clause).name}</span>
          {hasBreach(clause) && (
            <span className={styles.mark} title={t('policyPage.hasBreach')}>
              <span aria-hidden="true">!</span>
              <span className="visually-hidden">{t('policyPage.hasBreach')}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
