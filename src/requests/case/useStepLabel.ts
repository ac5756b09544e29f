import type { ParseKeys } from 'i18next';
import { useTranslation } from '../../i18n/useTranslation';

type StepTextKey = Extract<ParseKeys, `steps.${string}`>;

/** The words of a step; one that the desk does not know says so. */
export function useStepLabel(): (key: string) => string {
  const { t, i18n } = useTranslation();
  const isKnown = (key: string): key is StepTextKey => i18n.exists(key);
  return (stepKey) => {
    const key = `steps.${stepKey}`;
    return t(isKnown(key) ? key : 'steps.unknown');
  };
}
