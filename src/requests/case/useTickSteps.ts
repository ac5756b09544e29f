import { useRef, useState } from 'react';
import type { RequestRecord } from '../../api/records';
import { useUpdateRequest } from './useUpdateRequest';

type Step = RequestRecord['steps'][number];
type Wanted = ReadonlyMap<string, boolean>;

const nothing: Wanted = new Map();
const as = (wanted: Wanted) => (step: Step) => ({ ...step, done: wanted.get(step.key) ?? step.done });

/** The steps that the backend has accepted a change of, and left as they were. */
const ignoredIn = (saved: RequestRecord, wanted: Wanted): string[] =>
  saved.steps.filter((step) => as(wanted)(step).done !== step.done).map(({ key }) => key);

/**
 * Ticks that do not wait for each other: what is ticked while the backend is still answering goes with the next call,
 * made from the version that the answer brought. A refusal takes back what was not saved.
 */
export function useTickSteps(request: RequestRecord) {
  const { save, isPending, error } = useUpdateRequest(request);
  const [shown, setShown] = useState(nothing);
  const [ignored, setIgnored] = useState<readonly string[]>([]);
  const wanted = useRef(nothing);
  const saved = useRef(request);

  const want = (next: Wanted) => {
    wanted.current = next;
    setShown(next);
  };

  const send = (from: RequestRecord) => {
    const sent = wanted.current;
    save(
      ({ steps }) => ({ steps: steps.map(as(sent)) }),
      {
        onSaved: (answer) => {
          saved.current = answer;
          const ignoredNow = ignoredIn(answer, wanted.current);
          // Only what was ticked since then: a backend that does not do what was sent is not asked for it for ever.
          if (wanted.current !== sent && ignoredNow.length > 0) send(answer);
          else {
            setIgnored(ignoredNow);
            want(nothing);
          }
        },
        onRefused: () => want(nothing),
      },
      from,
    );
  };

  const tick = (key: string, done: boolean) => {
    const isSending = wanted.current.size > 0;
    setIgnored([]);
    want(new Map(wanted.current).set(key, done));
    // The answer is there a moment before the page shows it, and a tick may fall into that moment.
    if (!isSending) send(saved.current.version > request.version ? saved.current : request);
  };

  return { steps: request.steps.map(as(shown)), tick, isPending, error, ignored };
}
