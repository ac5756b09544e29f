import { useFormats } from '../../i18n/useFormats';
import { useCurrentLocale } from '../../i18n/useLocaleSwitch';
import { useTranslation } from '../../i18n/useTranslation';
import { CitedClauses } from '../../ui/CitedClauses';
import type { ExplainedStep } from '../explainDeadline';
import { readLawNorm } from '../lawNorm';
import type { DeadlineRule, Term } from '../rules';
import styles from './DeadlineGrounds.module.css';

function useStepText(): (step: ExplainedStep) => string {
  const { t } = useTranslation();
  const locale = useCurrentLocale();
  return (step) =>
    t(`deadlines.why.step.${step.type}`, {
      nth: 'nth' in step ? step.nth : undefined,
      name: 'name' in step ? step.name[locale] : undefined,
    });
}

/** Where the term stands, as lawyers cite it; a clause of the policy leads to what is told of it. */
function Source({ source: { type, clauses } }: { source: Term['source'] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const lawText = (norm: string) => {
    const { article, paragraph, subparagraph } = readLawNorm(norm);
    if (paragraph === undefined) return t('clauses.law.article', { article });
    if (subparagraph === undefined) return t('clauses.law.paragraph', { article, paragraph });
    return t('clauses.law.subparagraph', { article, paragraph, subparagraph });
  };
  if (type === 'law') return formats.list(clauses.map(lawText));
  return type === 'policy' ? <CitedClauses clauses={clauses} /> : t('clauses.internal');
}

function TermText({ term: { workingDays, source } }: { term: Term }) {
  const { t } = useTranslation();
  return (
    <>
      {`${t('deadlines.why.term', { count: workingDays })} · `}
      <Source source={source} />
    </>
  );
}

interface DeadlineGroundsProps {
  steps: readonly ExplainedStep[];
  rule: DeadlineRule | null;
  /** RFC 3339; null where it could not be counted. */
  dueAt: string | null;
  legalDueAt: string | null;
}

/** Every day from receipt to the end of the term, the promise with its clause, and the law beside it. */
export function DeadlineGrounds({ steps, rule, dueAt, legalDueAt }: DeadlineGroundsProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stepText = useStepText();
  return (
    <>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={`${step.day}${step.type}`} data-type={step.type}>
            <span className={styles.day}>{formats.dayWithWeekday(step.day)}</span>
            <span>{stepText(step)}</span>
          </li>
        ))}
      </ol>
      <dl className={styles.terms}>
        <dt>{t('deadlines.why.promise')}</dt>
        <dd>
          <strong>{dueAt ? formats.dateTime(dueAt) : t('deadlines.label.unknown')}</strong>
          {rule && (
            <span>
              <TermText term={rule.promise} />
            </span>
          )}
        </dd>
        <dt>{t('deadlines.why.limit')}</dt>
        <dd>
          {rule?.limit !== null && (
            <strong>{legalDueAt ? formats.dateTime(legalDueAt) : t('deadlines.label.unknown')}</strong>
          )}
          {rule && <span>{rule.limit ? <TermText term={rule.limit} /> : t('deadlines.why.noLimit')}</span>}
        </dd>
      </dl>
    </>
  );
}
