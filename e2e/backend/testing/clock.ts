import type { Clock } from '../clock';

export interface TestClock extends Clock {
  advance(ms: number): void;
  set(at: string): void;
}

/** A clock that stands until it is moved. */
export function testClock(startsAt: string): TestClock {
  let now = Date.parse(startsAt);
  return {
    now: () => now,
    advance: (ms) => {
      now += ms;
    },
    set: (at) => {
      now = Date.parse(at);
    },
  };
}
