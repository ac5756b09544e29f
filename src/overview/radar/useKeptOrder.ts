import { type RefObject, useLayoutEffect, useState } from 'react';

const isSame = (one: readonly number[], other: readonly number[]) =>
  one.length === other.length && one.every((id, index) => other[index] === id);

/**
 * The order in which rows are shown: the one asked for, but none moves while the pointer or the focus is among them.
 * What has come meanwhile stands at the end.
 */
export function useKeptOrder(
  wanted: readonly number[],
  place: RefObject<HTMLElement | null>,
): readonly number[] {
  const [order, setOrder] = useState(wanted);
  useLayoutEffect(() => {
    const isInUse = place.current?.matches(':is(:hover, :focus-within)') ?? false;
    if (!isInUse && !isSame(order, wanted)) setOrder(wanted);
  }, [order, wanted, place]);
  const kept = order.filter((id) => wanted.includes(id));
  return [...kept, ...wanted.filter((id) => !kept.includes(id))];
}
