import { formatInstant, type Instant } from '../../../deadlines/almatyTime';
import { dueDates } from '../../../deadlines/dueDates';
import { explainDeadline } from '../../../deadlines/explainDeadline';
import { DeadlineGrounds } from '../../../deadlines/indicator/DeadlineGrounds';
import { useDeadlineData } from '../../../deadlines/indicator/DeadlineProvider';
import { useDeadline } from '../../../deadlines/indicator/useDeadline';
import { useDeadlineLabel } from '../../../deadlines/indicator/useDeadlineLabel';
import { useTranslation } from '../../../i18n/useTranslation';
import { Notice } from '../../../ui/Notice';
import { Section } from '../../../ui/record/Section';
import type { Kind } from '../intakeForm';
import styles from './summary.module.css';

interface KnownDeadlineProps {
  kind: Kind;
  receivedAt: Instant;
}

function KnownDeadline({ kind, receivedAt }: KnownDeadlineProps) {
  const { t } = useTranslation();
  const { calendar, rules, problem } = useDeadlineData();
  const label = useDeadlineLabel();
  const received = formatInstant(receivedAt);
  const due = dueDates({ kind, receivedAt: received, calendar, rules });
  const { steps, rule, derivedYears } = explainDeadline(
    { kind, receivedAt: received, dueAt: due.dueAt, legalDueAt: due.legalDueAt },
    calendar,
    rules,
  );
  const description = useDeadline({ status: 'new', dueAt: due.dueAt });
  return (
    <>
      {due.dueAt && (
        <p className={styles.due} data-state={description.state}>
          <time dateTime={due.dueAt}>{label(description)}</time>
        </p>
      )}
      {description.state === 'overdue' && <Notice severity="warning">{t('intake.deadline.late')}</Notice>}
      {problem !== null && <Notice severity="warning">{t('intake.deadline.unavailable')}</Notice>}
      {problem === null &&
        due.warnings.map((warning) => (
          <Notice key={warning} severity="warning">
            {t(`errors.${warning}`)}
          </Notice>
        ))}
      {derivedYears.map((year) => (
        <Notice key={year} severity="info">
          {t('deadlines.why.calendarDerived', { year })}
        </Notice>
      ))}
      <DeadlineGrounds steps={steps} rule={rule} dueAt={due.dueAt} legalDueAt={due.legalDueAt} />
    </>
  );
}

interface DeadlinePreviewProps {
  kind: Kind | null;
  /** Null where the day or the time cannot be read. */
  receivedAt: Instant | null;
}

/** When the request will be due, and why, before it is registered: counted as the backend counts. */
export function DeadlinePreview({ kind, receivedAt }: DeadlinePreviewProps) {
  const { t } = useTranslation();
  return (
    <Section title={t('intake.deadline.title')}>
      {kind === null && <p className={styles.later}>{t('intake.deadline.chooseKind')}</p>}
      {kind !== null && receivedAt === null && (
        <p className={styles.later}>{t('intake.deadline.mendReceived')}</p>
      )}
      {kind !== null && receivedAt !== null && <KnownDeadline kind={kind} receivedAt={receivedAt} />}
    </Section>
  );
}
