import { describe, expect, it } from 'vitest';
import { inParallel } from './inParallel';

describe('acts in parallel', () => {
  it('are each done once, never more at a time than asked', async () => {
    const done: number[] = [];
    let running = 0;
    let most = 0;
    await inParallel([1, 2, 3, 4, 5, 6, 7], 3, async (item) => {
      running += 1;
      most = Math.max(most, running);
      await new Promise((resolve) => setTimeout(resolve, item % 2));
      running -= 1;
      done.push(item);
    });
    expect(most).toBe(3);
    expect(done.toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('are over at once where there is nothing to do', async () => {
    await expect(inParallel([], 4, () => Promise.reject(new Error('nothing')))).resolves.toBeUndefined();
  });
});
