import type { RequestRecord } from '../../api/records';
import { useFormats } from '../../i18n/useFormats';
import { useTranslation } from '../../i18n/useTranslation';
import { ErrorPanel } from '../../ui/ErrorPanel';
import { useMay } from '../../ui/identity';
import { StaffName } from '../../ui/names';
import { Section } from '../../ui/record/Section';
import { caseAnchors } from '../caseAnchors';
import styles from './CaseSteps.module.css';
import { useStepLabel } from './useStepLabel';
import { useTickSteps } from './useTickSteps';

/** What must be done, in order; ticked by whoever works the case, with who and when. */
export function CaseSteps({ request }: { request: RequestRecord }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const stepLabel = useStepLabel();
  const mayWork = useMay('requests.work');
  const { steps, tick, isPending, error } = useTickSteps(request);
  const { status, unreadable = [] } = request;
  // All steps go back together: saving those that could be read would drop the others.
  const canTick = mayWork && status === 'in_progress' && !unreadable.includes('steps');

  return (
    <Section
      title={t('requests.steps.title')}
      aside={t('requests.steps.progress', {
        done: formats.number(steps.filter(({ done }) => done).length),
        total: formats.number(steps.length),
      })}
    >
      {mayWork && status === 'new' && <p className={styles.hint}>{t('requests.steps.takeFirst')}</p>}
      <ol className={styles.steps} aria-busy={isPending}>
        {steps.map((step) => (
          <li key={step.key} id={caseAnchors.step(step.key)} tabIndex={-1}>
            <label className={styles.step}>
              <input
                type="checkbox"
                checked={step.done}
                disabled={!canTick}
                onChange={(event) => tick(step.key, event.target.checked)}
              />
              {stepLabel(step.key)}
            </label>
            {step.done && step.doneAt && (
              <span className={styles.by}>
                <StaffName id={step.doneById} /> · {formats.dateTime(step.doneAt)}
              </span>
            )}
          </li>
        ))}
      </ol>
      {error !== undefined && <ErrorPanel error={error} />}
    </Section>
  );
}
