import Button from '@mui/material/Button';
import { useDeferredValue, useState } from 'react';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import { clauseIds } from '../policy/clauses';
import { ActButton } from '../ui/ActButton';
import { ErrorPanel } from '../ui/ErrorPanel';
import { useMay } from '../ui/identity';
import { NotAllowed } from '../ui/NotAllowed';
import { Notice } from '../ui/Notice';
import { PageTitle } from '../ui/PageTitle';
import { TextInput } from '../ui/TextInput';
import { usePrint } from '../ui/usePrint';
import { ClauseCard } from './ClauseCard';
import { Contents } from './Contents';
import { isFoundBy } from './clauseTexts';
import styles from './Policy.module.css';
import { PolicySheet } from './PolicySheet';
import { useClauseInAddress } from './useClauseInAddress';
import { type Standing, useStanding } from './useStanding';
import { useVersions } from './useVersions';
import { VersionInForce } from './VersionInForce';

function CountedAt({ standing: { isCounting, askedAt, recount } }: { standing: Standing }) {
  const { t } = useTranslation();
  const formats = useFormats();
  return (
    <>
      <p className={styles.counted} role="status">
        {isCounting ? t('policyPage.counting') : t('policyPage.countedAt', { time: formats.time(askedAt) })}
      </p>
      <ActButton variant="outlined" isBarred={isCounting} onClick={recount}>
        {t('policyPage.recount')}
      </ActButton>
    </>
  );
}

/** The clauses that somebody looks for; all of them again when the address leads to another. */
function useFoundClauses(current: string | null) {
  const [typed, setTyped] = useState('');
  const [lastCurrent, setLastCurrent] = useState(current);
  if (lastCurrent !== current) {
    setLastCurrent(current);
    setTyped('');
  }
  const wanted = useDeferredValue(typed);
  return { typed, setTyped, found: clauseIds.filter((clause) => isFoundBy(clause, wanted)) };
}

function Clauses() {
  const { t } = useTranslation();
  const current = useClauseInAddress();
  const standing = useStanding();
  const { typed, setTyped, found } = useFoundClauses(current);
  const [isPrinting, print] = usePrint();
  const versions = useVersions(standing.askedAt);
  return (
    <>
      <PageTitle title={t('policyPage.title')}>
        <CountedAt standing={standing} />
        <Button variant="outlined" onClick={print}>
          {t('policyPage.print')}
        </Button>
      </PageTitle>
      <p className={styles.lead}>{t('policyPage.lead')}</p>
      <VersionInForce versions={versions} />
      {standing.error !== null && !standing.isCounting && (
        <ErrorPanel
          error={standing.error}
          sentence={t('policyPage.countsFailed')}
          onRetry={standing.recount}
        />
      )}
      <div className={styles.page}>
        <aside className={styles.side}>
          <TextInput
            type="search"
            label={t('policyPage.search')}
            value={typed}
            onChange={setTyped}
            autoComplete="off"
            maxLength={100}
          />
          <Contents clauses={found} current={current} standing={standing} />
        </aside>
        <div className={styles.clauses}>
          {found.map((clause) => (
            <ClauseCard key={clause} clause={clause} standing={standing} isCurrent={clause === current} />
          ))}
          {found.length === 0 && <Notice severity="info">{t('policyPage.nothing')}</Notice>}
        </div>
      </div>
      {isPrinting && <PolicySheet clauses={found} standing={standing} inForce={versions.inForce} />}
    </>
  );
}

/** Every clause of the policy that the desk serves: in both languages, where it is served, and how it stands now. */
export default function PolicyPage() {
  const { t } = useTranslation();
  const maySee = useMay('policy_versions.list');
  return maySee ? <Clauses /> : <NotAllowed title={t('policyPage.title')} />;
}
