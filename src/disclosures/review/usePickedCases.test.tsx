// @vitest-environment jsdom
import { act, cleanup, renderHook } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { judgedCase } from '../verdict/case.fixture';
import { usePickedCases } from './usePickedCases';

afterEach(cleanup);

const cases = [1, 2, 3, 4, 5].map((id) => judgedCase({ disclosure: { id } }));
const idsOf = (some: typeof cases) => some.map(({ disclosure: { id } }) => id);

/** The picks among five, of which some are decided. */
function picking(decided: readonly number[] = []) {
  const done = new Set(decided);
  const hook = renderHook(({ given }) => usePickedCases(given, ({ disclosure: { id } }) => !done.has(id)), {
    initialProps: { given: cases },
  });
  return {
    done,
    rerender: hook.rerender,
    ids: () => idsOf(hook.result.current.picked),
    pick: (id: number, isRange?: boolean) =>
      act(() => {
        const given = cases.find(({ disclosure }) => disclosure.id === id);
        if (given) hook.result.current.pick(given, isRange);
      }),
  };
}

describe('picking cases', () => {
  it('picks one and puts it back', () => {
    const { pick, ids } = picking();
    pick(2);
    pick(4);
    expect(ids()).toEqual([2, 4]);
    pick(2);
    expect(ids()).toEqual([4]);
  });

  it('picks a whole range, in either direction, but nothing that is decided', () => {
    const { pick, ids } = picking([3]);
    pick(5);
    pick(2, true);
    expect(ids()).toEqual([2, 4, 5]);
  });

  it('puts a whole range back', () => {
    const { pick, ids } = picking();
    pick(1);
    pick(5, true);
    pick(2);
    pick(4, true);
    expect(ids()).toEqual([1, 5]);
  });

  it('forgets what has been decided meanwhile', () => {
    const { pick, ids, done, rerender } = picking();
    pick(1);
    pick(2);
    done.add(1);
    rerender({ given: cases });
    expect(ids()).toEqual([2]);
  });
});
