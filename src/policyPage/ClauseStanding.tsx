import { Link } from 'react-router';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import type { ClauseId } from '../policy/clauses';
import { useStaffIdentity } from '../ui/identity';
import styles from './Policy.module.css';
import { type Question, questionsUnder } from './questions';
import { useQuestionText } from './useQuestionText';
import { useRegisterPath } from './useRegisterPath';
import type { Answers, Standing } from './useStanding';

function Total({ answer }: { answer: ReturnType<Answers['get']> }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (!answer) return <span className={styles.total}>…</span>;
  if (answer.status === 'counted')
    return <strong className={styles.total}>{formats.number(answer.total)}</strong>;
  return <span className={styles.total}>{`— ${t('policyPage.notCounted')}`}</span>;
}

interface CountRowProps {
  question: Question;
  standing: Standing;
}

/** One number: it leads to the list whose length it is. */
function CountRow({ question, standing }: CountRowProps) {
  const textOf = useQuestionText(standing.soonDays);
  const path = useRegisterPath()(question.resource, question.filter);
  const answer = standing.answers.get(question.key);
  const isFound = answer?.status === 'counted' && answer.total > 0;
  const text = (
    <>
      <span>{textOf(question)}</span> <Total answer={answer} />
    </>
  );
  return (
    <li data-state={isFound ? (question.isBreach ? 'breach' : 'open') : undefined}>
      {path ? (
        <Link className={styles.count} to={path}>
          {text}
        </Link>
      ) : (
        <span className={styles.count}>{text}</span>
      )}
    </li>
  );
}

/** What is open or breached under the clause now. Nothing is said of a clause under which nothing can be. */
export function ClauseStanding({ clause, standing }: { clause: ClauseId; standing: Standing }) {
  const { t } = useTranslation();
  const { role } = useStaffIdentity();
  const { askedAt, soonDays } = standing;
  const questions = questionsUnder(clause, { role, now: askedAt, soonDays });
  if (questions.length === 0) return null;
  return (
    <section className={styles.now}>
      <h3>{t('policyPage.now')}</h3>
      <ul>
        {questions.map((question) => (
          <CountRow key={question.key} question={question} standing={standing} />
        ))}
      </ul>
    </section>
  );
}
