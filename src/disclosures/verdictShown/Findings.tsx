import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { type FindingCode, findingRules, severities } from '../../policy/findings';
import { factsOf } from '../verdict/findingFacts';
import type { JudgedCase } from '../verdict/gravity';
import { SeverityMark } from './SeverityMark';
import { useFactText } from './useFactText';
import styles from './Verdict.module.css';

function Finding({ code, given }: { code: FindingCode; given: JudgedCase }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const factText = useFactText();
  const { clauses, severity } = findingRules[code];
  return (
    <li className={styles.finding} data-gravity={severity}>
      <p className={styles.name}>
        <SeverityMark gravity={severity} />
        <strong>{t(`verdict.findings.${code}`)}</strong>
        <span className={styles.clause}>
          {t('clauses.policy', { clause: formats.list(clauses), count: clauses.length })}
        </span>
      </p>
      <p className={styles.facts}>{factsOf(code, given).map(factText).join(' ')}</p>
    </li>
  );
}

/** What speaks against the disclosure, by severity, each with its clauses and with what it rests on. */
export function Findings({ given }: { given: JudgedCase }) {
  const { findings } = given.verdict;
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {severities.flatMap((severity) =>
        findings
          .filter((code) => findingRules[code].severity === severity)
          .map((code) => <Finding key={code} code={code} given={given} />),
      )}
    </ul>
  );
}
