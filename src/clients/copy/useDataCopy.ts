import { useEffect, useRef, useState } from 'react';
import { useDataProvider } from 'react-admin';
import { serverNow } from '../../api/serverClock';
import { bothTexts, type LanguageTexts } from '../../ui/document/bothTexts';
import { buildDataCopy, type DataCopy } from './dataCopy';
import { type CopySubject, Gathering, type GatherProgress } from './gathering';

export type CopyState =
  | { stage: 'asked' }
  | { stage: 'gathering'; progress: GatherProgress }
  | { stage: 'failed'; error: unknown; progress: GatherProgress }
  | { stage: 'ready'; copy: DataCopy; texts: LanguageTexts };

/**
 * Gathers a copy of a client's data (policy 9.10), which lives in this component's state alone and goes with it.
 * `gather` after a failure goes on where it stopped; leaving the component gives everything up.
 */
export function useDataCopy(subject: CopySubject): { state: CopyState; gather: () => Promise<void> } {
  const dataProvider = useDataProvider();
  const [state, setState] = useState<CopyState>({ stage: 'asked' });
  const [gathering] = useState(() => new Gathering(dataProvider, subject));
  const running = useRef<AbortController>(undefined);

  useEffect(() => () => running.current?.abort(), []);

  const gather = async () => {
    const controller = new AbortController();
    running.current = controller;
    const { signal } = controller;
    const show = (next: CopyState) => {
      if (!signal.aborted) setState(next);
    };
    show({ stage: 'gathering', progress: gathering.progress });
    try {
      const texts = await bothTexts();
      const gathered = await gathering.run(signal, (progress) => show({ stage: 'gathering', progress }));
      show({ stage: 'ready', copy: buildDataCopy(gathered, serverNow()), texts });
    } catch (error) {
      show({ stage: 'failed', error, progress: gathering.progress });
    }
  };

  return { state, gather };
}
