/** A seeded source of chance (mulberry32): the same seed gives the same sequence on every machine. */
export class Random {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `from` to `to`, both included. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** Throws RangeError on an empty list: there is nothing to choose from. */
  pick<T>(items: readonly T[]): T {
    const item = items[Math.floor(this.next() * items.length)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** `count` different items (fewer where the list is shorter), in the order of the list. */
  some<T>(items: readonly T[], count: number): T[] {
    let wanted = Math.min(count, items.length);
    return items.filter((_, index) => {
      const taken = this.next() * (items.length - index) < wanted;
      if (taken) wanted -= 1;
      return taken;
    });
  }

  /** The numbers 0 … length - 1 in random order. */
  permutation(length: number): Int32Array {
    const order = Int32Array.from({ length }, (_, index) => index);
    for (let i = length - 1; i > 0; i -= 1) {
      const j = this.int(0, i);
      const kept = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = kept;
    }
    return order;
  }
}

/** Items with their weights, to be drawn in proportion. */
export class Weighted<T> {
  private readonly limits: number[] = [];
  private readonly items: T[] = [];
  private readonly total: number;

  constructor(weights: readonly (readonly [T, number])[]) {
    let sum = 0;
    for (const [item, weight] of weights) {
      sum += weight;
      this.items.push(item);
      this.limits.push(sum);
    }
    this.total = sum;
  }

  pick(random: Random): T {
    const at = random.next() * this.total;
    const item = this.items[this.limits.findIndex((limit) => at < limit)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }
}

/**
 * Spreads an exact number of takings over a known number of chances (selection sampling), so that
 * proportions hold for ten clients as for a million. A chance that cannot be used is made up for later.
 */
export class Quota {
  private wanted: number;
  private chances: number;

  constructor(wanted: number, chances: number) {
    this.wanted = wanted;
    this.chances = chances;
  }

  take(random: Random, eligible = true): boolean {
    const taken = eligible && random.next() * this.chances < this.wanted;
    this.chances -= 1;
    if (taken) this.wanted -= 1;
    return taken;
  }

  /** How many to give to the next of `holders` that remain, around the mean; the last one takes what is left. */
  share(random: Random, holders: number, atLeast: number): number {
    const mean = this.wanted / Math.max(1, holders);
    const drawn = holders <= 1 ? this.wanted : Math.floor(random.next() * (2 * mean) + random.next());
    const given = Math.min(this.wanted, Math.max(atLeast, drawn));
    this.wanted -= given;
    return given;
  }
}
