import type { PolicyVersionRecord } from '../api/records';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import type { ClauseId } from '../policy/clauses';
import { useStaffIdentity } from '../ui/identity';
import { PrintSheet } from '../ui/PrintSheet';
import { ClauseWords } from './ClauseWords';
import sheet from './PolicySheet.module.css';
import { questionsUnder } from './questions';
import { useClauseTitle } from './useClauseTitle';
import { useQuestionText } from './useQuestionText';
import type { Standing } from './useStanding';

function SheetCounts({ clause, standing }: { clause: ClauseId; standing: Standing }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { role } = useStaffIdentity();
  const textOf = useQuestionText(standing.soonDays);
  const questions = questionsUnder(clause, { role, now: standing.askedAt, soonDays: standing.soonDays });
  const totalOf = (key: string) => {
    const answer = standing.answers.get(key);
    return answer?.status === 'counted' ? formats.number(answer.total) : t('policyPage.notCounted');
  };
  return questions.map((question) => (
    <p key={question.key} className={sheet.count}>
      {textOf(question)}: <strong>{totalOf(question.key)}</strong>
    </p>
  ));
}

interface PolicySheetProps {
  clauses: readonly ClauseId[];
  standing: Standing;
  /** The edition that held when it was counted; undefined where that is not known. */
  inForce: PolicyVersionRecord | undefined;
}

/** The shown clauses on paper, with what was open and breached when it was counted. */
export function PolicySheet({ clauses, standing, inForce }: PolicySheetProps) {
  const { t, locale } = useTranslation();
  const formats = useFormats();
  const titleOf = useClauseTitle();
  return (
    <PrintSheet lang={locale}>
      <h1 className={sheet.title}>{t('policyPage.title')}</h1>
      {inForce && (
        <p>
          {t('policyPage.version.inForce', {
            number: inForce.number,
            date: formats.dayMedium(inForce.effectiveFrom),
          })}
        </p>
      )}
      <p>{t('policyPage.sheetDate', { time: formats.dateTime(standing.askedAt) })}</p>
      {clauses.map((clause) => {
        const { number, name } = titleOf(clause);
        return (
          <section key={clause} className={sheet.clause}>
            <h2>{number ? `${number} · ${name}` : name}</h2>
            <ClauseWords clause={clause} />
            <SheetCounts clause={clause} standing={standing} />
          </section>
        );
      })}
    </PrintSheet>
  );
}
