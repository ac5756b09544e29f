import { type RequestRecord, UNKNOWN } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { Dialog } from '../../ui/Dialog';
import { Notice } from '../../ui/Notice';
import { type DeadlineExplanation as Explanation, explainDeadline } from '../explainDeadline';
import styles from './DeadlineExplanation.module.css';
import { DeadlineGrounds } from './DeadlineGrounds';
import { useDeadlineData } from './DeadlineProvider';

/** What kept the desk from counting for itself, where it counts otherwise, and what the reader must know of it. */
function useDoubts(explanation: Explanation, { dueAt, legalDueAt }: RequestRecord): string[] {
  const { t } = useTranslation();
  const formats = useFormats();
  const { problem } = useDeadlineData();
  if (problem !== null) return [t('deadlines.why.calendarUnavailable')];

  const { rule, unknownRule, missingYear, derivedYears } = explanation;
  const own = formats.dateTime(explanation.ownDueAt);
  const ownLimit = formats.dateTime(explanation.ownLegalDueAt);
  const versions = { server: explanation.backendCalendarVersion, own: explanation.calendarVersion };
  return [
    !rule && t('deadlines.why.ruleMissing'),
    rule && unknownRule && t('deadlines.why.unknownRule'),
    missingYear !== null && t('deadlines.why.calendarLacksYear', { year: missingYear }),
    explanation.differs && t('deadlines.why.differs', { own, server: formats.dateTime(dueAt) }),
    explanation.legalDiffers &&
      t('deadlines.why.limitDiffers', { own: ownLimit, server: formats.dateTime(legalDueAt) }),
    explanation.calendarVersionDiffers && t('deadlines.why.calendarDiffers', versions),
    ...derivedYears.map((year) => t('deadlines.why.calendarDerived', { year })),
  ].filter((doubt) => typeof doubt === 'string');
}

function Doubts({ explanation, request }: { explanation: Explanation; request: RequestRecord }) {
  return useDoubts(explanation, request).map((doubt) => (
    <Notice key={doubt} severity="warning">
      {doubt}
    </Notice>
  ));
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
  const { kind, receivedAt, dueAt, legalDueAt, ruleId, calendarVersion } = request;
  const explanation =
    kind === UNKNOWN
      ? null
      : explainDeadline({ kind, receivedAt, dueAt, legalDueAt, ruleId, calendarVersion }, calendar, rules);
  const rule = explanation?.rule;

  return (
    <Dialog title={`${t('deadlines.why.title')} · ${request.number}`} onClose={onClose}>
      {explanation && <Doubts explanation={explanation} request={request} />}
      <p>{t('deadlines.why.receivedAt', { date: formats.dateTime(receivedAt) })}</p>
      <DeadlineGrounds
        steps={explanation?.steps ?? []}
        rule={rule ?? null}
        dueAt={dueAt}
        legalDueAt={legalDueAt ?? null}
      />
      <p className={styles.version}>
        {t('deadlines.why.calendar', { version: calendarVersion ?? calendar.version })}
      </p>
    </Dialog>
  );
}
