/** Which rows are chosen. Outside React's state, so that of a page of rows only the one that changes draws again. */
export class Selection {
  #ids: ReadonlySet<number> = new Set();
  readonly #listeners = new Set<() => void>();

  readonly ids = (): ReadonlySet<number> => this.#ids;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  choose(ids: Iterable<number>): void {
    this.#ids = new Set(ids);
    for (const listener of this.#listeners) listener();
  }

  toggle(id: number): void {
    const others = [...this.#ids].filter((other) => other !== id);
    this.choose(this.#ids.has(id) ? others : [...others, id]);
  }

  clear(): void {
    if (this.#ids.size > 0) this.choose([]);
  }
}
