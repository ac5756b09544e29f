import { useTranslation } from 'react-i18next';
import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useCurrentLocale } from '../../i18n/useLocaleSwitch';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import {
  type ExplainedStep,
  type DeadlineExplanation as Explanation,
  explainDeadline,
} from '../explainDeadline';
import type { Term } from '../rules';
import styles from './DeadlineExplanation.module.css';
import { useDeadlineData } from './DeadlineProvider';

function useStepText(): (step: ExplainedStep) => string {
  const { t } = useTranslation();
  const locale = useCurrentLocale();
  return (step) => {
    switch (step.type) {
      case 'received':
        return t('deadlines.why.received');
      case 'counted':
        return t('deadlines.why.counted', { count: step.nth });
      case 'worked_day_off':
        return t('deadlines.why.workedWeekend', { name: step.name[locale] });
      case 'skipped_weekend':
        return t('deadlines.why.weekend');
      case 'skipped_holiday':
        return t('deadlines.why.holiday', { name: step.name[locale] });
      case 'due':
        return t('deadlines.why.due');
    }
  };
}

function useTermText(): (term: Term) => string {
  const { t } = useTranslation();
  const formats = useFormats();
  return ({ workingDays, source }) => {
    const clauses = formats.list(source.clauses);
    return `${t('deadlines.why.term', { count: workingDays })} · ${t(`clauses.${source.type}`, { clause: clauses })}`;
  };
}

/** What kept the desk from counting for itself, or what the reader must know of the count. */
function Doubts({ explanation, dueAt }: { explanation: Explanation; dueAt: string | null }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { problem } = useDeadlineData();
  const { differs, ownDueAt, missingYear, rule, derivedYears } = explanation;
  return (
    <>
      {problem !== null && <Notice severity="warning">{t('deadlines.why.calendarUnavailable')}</Notice>}
      {problem === null && !rule && <Notice severity="warning">{t('deadlines.why.ruleMissing')}</Notice>}
      {missingYear !== null && problem === null && (
        <Notice severity="warning">{t('deadlines.why.calendarLacksYear', { year: missingYear })}</Notice>
      )}
      {differs && (
        <Notice severity="warning">
          {t('deadlines.why.differs', {
            own: formats.dateTime(ownDueAt),
            server: formats.dateTime(dueAt),
          })}
        </Notice>
      )}
      {derivedYears.map((year) => (
        <Notice key={year} severity="info">
          {t('deadlines.why.calendarDerived', { year })}
        </Notice>
      ))}
    </>
  );
}

interface DeadlineExplanationProps {
  request: RequestRecord;
  onClose: () => void;
}

/** «Why this date»: every day from receipt to the end of the term, the promise and the law beside it. */
export default function DeadlineExplanation({ request, onClose }: DeadlineExplanationProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { calendar, rules } = useDeadlineData();
  const stepText = useStepText();
  const termText = useTermText();
  const { kind, receivedAt, dueAt, legalDueAt, ruleId, calendarVersion } = request;
  const explanation =
    kind === UNKNOWN
      ? null
      : explainDeadline({ kind, receivedAt, dueAt, legalDueAt, ruleId, calendarVersion }, calendar, rules);
  const rule = explanation?.rule;

  return (
    <Dialog title={`${t('deadlines.why.title')} · ${request.number}`} onClose={onClose}>
      {explanation && <Doubts explanation={explanation} dueAt={dueAt} />}
      <p>{t('deadlines.why.receivedAt', { date: formats.dateTime(receivedAt) })}</p>
      <ol className={styles.steps}>
        {explanation?.steps.map((step) => (
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
          {rule && <span>{termText(rule.promise)}</span>}
        </dd>
        <dt>{t('deadlines.why.limit')}</dt>
        <dd>
          {legalDueAt && <strong>{formats.dateTime(legalDueAt)}</strong>}
          {rule && <span>{rule.limit ? termText(rule.limit) : t('deadlines.why.noLimit')}</span>}
        </dd>
      </dl>
      <p className={styles.version}>
        {t('deadlines.why.calendar', { version: calendarVersion ?? calendar.version })}
      </p>
    </Dialog>
  );
}
