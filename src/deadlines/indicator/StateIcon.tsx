import type { DeadlineState } from '../describeDeadline';

/** One shape for each state, so that colour is never alone; 16 by 16, one stroke. */
const shapes: Record<DeadlineState, string> = {
  ahead: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2m0 3v3l2 2',
  today: 'M3 4h10v9H3zM3 7h10M6 2.5V5m4-2.5V5',
  critical: 'M4.5 2.5h7M4.5 13.5h7M5 2.5c0 3.5 6 3.5 6 5.5s-6 2-6 5.5m6-11c0 3.5-6 3.5-6 5.5s6 2 6 5.5',
  overdue: 'M8 2 14.5 13.5h-13zM8 6.5v3.2m0 1.6v.4',
  done_on_time: 'M3 8.5 6.5 12 13 4.5',
  done_late: 'M3 8.5 6 11.5 10 6M12.5 3v5m0 2.5v.5',
  unknown: 'M5.5 6A2.5 2.5 0 1 1 8 8.5V10m0 2.2v.4',
};

export function StateIcon({ state }: { state: DeadlineState }) {
  return (
    <svg
      width="15"
      height="15"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={shapes[state]} />
    </svg>
  );
}
