/** The pace is that of the last while: what a slow beginning took says nothing of the rest. */
const WINDOW_MS = 15_000;
/** A pace of less time would jump. */
const LEAST_MS = 1_000;

/** How quickly something goes on, from what has been noted of it. */
export class Pace {
  private readonly notes: { done: number; at: number }[] = [];

  /** @param at milliseconds of a clock that only goes on */
  note(done: number, at: number): void {
    this.notes.push({ done, at });
    while (this.notes.length > 2 && at - (this.notes[1]?.at ?? at) >= WINDOW_MS) this.notes.shift();
  }

  /** A second; null where it is too early to say. */
  get perSecond(): number | null {
    const [first, last] = [this.notes[0], this.notes.at(-1)];
    if (!first || !last || last.at - first.at < LEAST_MS || last.done <= first.done) return null;
    return ((last.done - first.done) * 1000) / (last.at - first.at);
  }

  /** Milliseconds until all are done; null where it is too early to say. */
  timeLeft(total: number): number | null {
    const { perSecond } = this;
    const done = this.notes.at(-1)?.done ?? 0;
    return perSecond === null ? null : (Math.max(0, total - done) * 1000) / perSecond;
  }
}
