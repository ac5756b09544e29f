import type { ParseKeys } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from '../../i18n/useTranslation';

type StepTextKey = Extract<ParseKeys, `steps.${string}`>;

/** The key of a step's words; one that the desk does not know has words of its own. */
export function useStepTextKey(): (stepKey: string) => StepTextKey {
  const { i18n } = useTranslation();
  return useCallback(
    (stepKey) => {
      const isKnown = (key: string): key is StepTextKey => i18n.exists(key);
      const key = `steps.${stepKey}`;
      return isKnown(key) ? key : 'steps.unknown';
    },
    [i18n],
  );
}

/** The words of a step; one that the desk does not know says so. */
export function useStepLabel(): (stepKey: string) => string {
  const { t } = useTranslation();
  const textKey = useStepTextKey();
  return (stepKey) => t(textKey(stepKey));
}
