import { useMemo } from 'react';
import { useEvent } from 'react-admin';
import type { RequestRecord } from '../../api/records';
import type { PageKey } from '../../ui/keys/pageKeys';
import { useKeys } from '../../ui/keys/useKeys';
import { useStepTextKey } from './useStepLabel';

/** 1 to 9 tick the first nine steps, or untick them. */
export function useStepKeys(
  steps: RequestRecord['steps'],
  canTick: boolean,
  tick: (key: string, done: boolean) => void,
): void {
  const textKey = useStepTextKey();
  const turn = useEvent((stepKey: string) => {
    const step = steps.find(({ key }) => key === stepKey);
    if (step) tick(stepKey, !step.done);
  });
  const names = canTick ? steps.map(({ key }) => key).join(' ') : '';
  const keys = useMemo<PageKey[]>(
    () =>
      names
        .split(' ')
        .filter(Boolean)
        .slice(0, 9)
        .map((stepKey, index) => ({
          sign: String(index + 1),
          label: textKey(stepKey),
          run: () => turn(stepKey),
        })),
    [names, textKey, turn],
  );
  useKeys(keys);
}
