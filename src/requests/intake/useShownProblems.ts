import { serverNow } from '../../api/serverClock';
import { type IntakeField, problemsOf } from './intakeBody';
import type { IntakeForm } from './intakeForm';
import { useProblemTexts } from './useProblemTexts';

/** What is said at each field: a moment yet to come at once, what is missing when somebody has tried to save. */
export function useShownProblems(
  form: IntakeForm,
  isTried: boolean,
  error: unknown,
): Partial<Record<IntakeField, string>> {
  const texts = useProblemTexts();
  const problems = problemsOf(form, serverNow());
  const isFuture = problems.receivedAt === 'in_future';
  return texts(isTried ? problems : isFuture ? { receivedAt: 'in_future' } : {}, error);
}
