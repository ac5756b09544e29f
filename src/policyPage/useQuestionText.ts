import { useTranslation } from '../i18n/useTranslation';
import type { Question } from './questions';

/** What is counted, in words. */
export function useQuestionText(soonDays: number): (question: Question) => string {
  const { t } = useTranslation();
  return ({ subject }) =>
    subject.type === 'named'
      ? t(`policyPage.counts.${subject.name}`, { count: soonDays })
      : t(`policyPage.${subject.type}Kind`, { kind: t(`enums.requestKind.${subject.kind}`) });
}
