/**
 * Runs the act for each item, so many at a time, in order of their place.
 * @param act must not reject: what becomes of a failure is its own matter
 */
export async function inParallel<T>(
  items: readonly T[],
  width: number,
  act: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = items.values();
  const work = async () => {
    for (const item of waiting) await act(item);
  };
  await Promise.all(Array.from({ length: width }, work));
}
