import { describe, expect, it } from 'vitest';
import { versionsAt } from './versions';

const version = (id: number, effectiveFrom: string) => ({ id, number: `${id}.0`, effectiveFrom });
const versions = [
  version(2, '2026-03-25T05:00:00Z'),
  version(3, '2027-01-01T00:00:00+05:00'),
  version(1, '2018-07-28T10:00:00Z'),
  version(4, 'soon'),
];
const at = (now: string) => {
  const { inForce, next } = versionsAt(versions, Date.parse(now));
  return [inForce?.id, next?.id];
};

describe('the edition in force', () => {
  it('is the latest that has begun, to the instant, in whatever order they come', () => {
    expect(at('2026-03-25T04:59:59Z')).toEqual([1, 2]);
    expect(at('2026-03-25T05:00:00Z')).toEqual([2, 3]);
    expect(at('2026-12-31T19:00:00Z')).toEqual([3, undefined]);
  });

  it('is none before the first, nor where no beginning can be read', () => {
    expect(at('2018-07-28T09:59:59Z')).toEqual([undefined, 1]);
    expect(versionsAt([version(4, 'soon')], 0)).toEqual({ inForce: undefined, next: undefined });
  });
});
