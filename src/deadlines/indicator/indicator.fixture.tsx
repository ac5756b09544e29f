import { act, type RenderResult, render } from '@testing-library/react';
import { Profiler, type ReactNode } from 'react';
import type { RequestRecord } from '../../api/records';
import { TextsProvider } from '../../i18n/TextsProvider';
import { kz, publishedRules } from '../calendars.fixture';
import type { DeadlineData } from '../deadlineData';
import { DeadlineProvider } from './DeadlineProvider';

const data: DeadlineData = { calendar: kz, rules: publishedRules, problem: null };
const thresholds = { criticalWorkingMinutes: 120, soonCalendarDays: 30 };

/** An open request due on Tuesday, 24 November 2026, at 18:00 in Almaty. */
export const request: RequestRecord = {
  id: 1,
  number: 'R-0000001',
  clientId: 12,
  kind: 'processing_withdrawal',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-11-23T05:00:00.000Z',
  dueAt: '2026-11-24T13:00:00.000Z',
  replyLocale: 'kk',
  steps: [],
  version: 1,
};

/** The instant of a time of day in Almaty. */
export const almaty = (text: string) => Date.parse(`${text}:00+05:00`);

export const requestDue = (id: number, dueAt: number): RequestRecord => ({
  ...request,
  id,
  number: `R-${id}`,
  dueAt: new Date(dueAt).toISOString(),
});

export const underTheCalendar = (children: ReactNode, using: DeadlineData = data) => (
  <TextsProvider>
    <DeadlineProvider data={using} thresholds={thresholds}>
      {children}
    </DeadlineProvider>
  </TextsProvider>
);

/** Renders each element under a counter of its own; `counts` says who has rendered since it was last asked. */
export function renderCounted(
  elements: readonly ReactNode[],
): RenderResult & { counts: () => Map<string, number> } {
  const rendered = new Map<string, number>();
  const page = render(
    underTheCalendar(
      elements.map((element, n) => (
        <Profiler
          // biome-ignore lint/suspicious/noArrayIndexKey: the elements of this page stay where they are
          key={n}
          id={String(n)}
          onRender={(id) => rendered.set(id, (rendered.get(id) ?? 0) + 1)}
        >
          {element}
        </Profiler>
      )),
    ),
  );
  const counts = () => {
    const since = new Map(rendered);
    rendered.clear();
    return since;
  };
  counts();
  return { ...page, counts };
}

/** What the browser does when the tab is left or come back to. */
export function setHidden(hidden: boolean): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
}
