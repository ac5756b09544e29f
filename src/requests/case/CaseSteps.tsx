import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { KeySign } from '../../ui/keys/KeySign';
import { ShortMoment } from '../../ui/Moment';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { caseAnchors } from '../caseAnchors';
import styles from './CaseSteps.module.css';
import { useStepKeys } from './useStepKeys';
import { useStepLabel } from './useStepLabel';
import { useTickSteps } from './useTickSteps';

interface StepRowProps {
  step: RequestRecord['steps'][number];
  /** From 1: it is the key that ticks it. */
  place: number;
  isNext: boolean;
  canTick: boolean;
  onTick: (done: boolean) => void;
}

function StepRow({ step, place, isNext, canTick, onTick }: StepRowProps) {
  const { t } = useTranslation();
  const stepLabel = useStepLabel();
  // Not yet while the tick is on its way.
  const isSigned = step.done && (step.doneAt != null || step.doneById != null);
  return (
    <li id={caseAnchors.step(step.key)} aria-current={isNext ? 'step' : undefined} tabIndex={-1}>
      <label className={styles.step}>
        <input
          type="checkbox"
          checked={step.done}
          disabled={!canTick}
          onChange={(event) => onTick(event.target.checked)}
        />
        {stepLabel(step.key)}
      </label>
      <span className={styles.by}>
        {isSigned ? (
          <>
            <StaffName id={step.doneById} /> · <ShortMoment at={step.doneAt} />
          </>
        ) : (
          isNext && canTick && t('requests.steps.next')
        )}
        {canTick && place <= 9 && <KeySign sign={String(place)} />}
      </span>
    </li>
  );
}

/** What must be done, in order; ticked by whoever works the case, with who and when. */
export function CaseSteps({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stepLabel = useStepLabel();
  const mayWork = useMay('requests.work');
  const { steps, tick, isPending, error, ignored } = useTickSteps(request);
  const { status, unreadable = [] } = request;
  // All steps go back together: saving those that could be read would drop the others.
  const canTick = mayWork && status === 'in_progress' && !unreadable.includes('steps');
  useStepKeys(steps, canTick, tick);
  const isOpen = status === 'new' || status === 'in_progress';
  const next = isOpen ? steps.find(({ done }) => !done) : undefined;

  return (
    <Section
      title={t('requests.steps.title')}
      aside={
        <span aria-live="polite">
          {t('requests.steps.progress', {
            done: formats.number(steps.filter(({ done }) => done).length),
            total: formats.number(steps.length),
          })}
        </span>
      }
    >
      {mayWork && status === 'new' && <p className={styles.hint}>{t('requests.steps.takeFirst')}</p>}
      <ol className={styles.steps} aria-busy={isPending}>
        {steps.map((step, index) => (
          <StepRow
            key={step.key}
            step={step}
            place={index + 1}
            isNext={step.key === next?.key}
            canTick={canTick}
            onTick={(done) => tick(step.key, done)}
          />
        ))}
      </ol>
      {ignored.length > 0 && (
        <p className={styles.ignored} role="alert">
          {t('requests.steps.ignored', { steps: formats.list(ignored.map(stepLabel)) })}
        </p>
      )}
      {error !== undefined && <ErrorPanel error={error} nothingTyped />}
    </Section>
  );
}
