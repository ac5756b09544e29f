import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { request } from '../case/desk.fixture';
import { chosenAmong, inPlace, isSameOrder, missingFrom } from './heldRows';
import { newsOf } from './listNews';

const row = (id: number, changes: Partial<RequestRecord> = {}): RequestRecord => ({
  ...request,
  id,
  status: 'new',
  assigneeId: null,
  ...changes,
});
const rows = (...ids: number[]) => ids.map((id) => row(id));
const page = (held: readonly RequestRecord[], total: number) => ({ rows: held, total });

describe('rows that are held', () => {
  it('stay where they are, each as it is now', () => {
    const held = rows(1, 2, 3);
    const taken = row(2, { assigneeId: 7 });
    const closed = row(3, { status: 'closed' });
    const fresh = [row(4), row(1, { assigneeId: 5 })];
    expect(missingFrom(held, fresh)).toEqual([2, 3]);
    expect(inPlace(held, fresh, [taken, closed])).toEqual([row(1, { assigneeId: 5 }), taken, closed]);
    // Until those that have gone are known, they stand as they were.
    expect(inPlace(held, fresh, [])).toEqual([row(1, { assigneeId: 5 }), held[1], held[2]]);
  });

  it('take along who was chosen of those that have gone', () => {
    expect(chosenAmong(new Set([3, 1, 9]), rows(1, 2, 3))).toEqual([3, 1]);
  });

  it('are in the same order where the same requests are, whatever else is told of them', () => {
    expect(isSameOrder(rows(1, 2), [row(1, { assigneeId: 9 }), row(2)])).toBe(true);
    expect(isSameOrder(rows(1, 2), rows(2, 1))).toBe(false);
    expect(isSameOrder(rows(1, 2), rows(1))).toBe(false);
  });
});

describe('what has happened to a list', () => {
  it('counts what was closed, what left and what came', () => {
    const held = page(rows(1, 2, 3), 3);
    const fresh = page(rows(3, 8, 9), 3);
    const missing = [row(1, { status: 'closed' }), row(2, { assigneeId: 7 })];
    expect(newsOf({ held, fresh, missing })).toEqual({ arrived: 2, closed: 1, left: 1 });
  });

  it('calls nothing new that came over from the next page', () => {
    const held = page(rows(1, 2), 10);
    const missing = [row(1, { status: 'refused' })];
    expect(newsOf({ held, fresh: page(rows(2, 3), 9), missing })).toEqual({ arrived: 0, closed: 1, left: 0 });
  });

  it('counts one that came before those of the page, and pushed the last one out', () => {
    const held = page(rows(1, 2), 10);
    const fresh = page(rows(9, 1), 11);
    expect(newsOf({ held, fresh, missing: rows(2) })).toEqual({ arrived: 1, closed: 0, left: 0 });
  });

  it('is noughts where the order alone is another', () => {
    const held = page(rows(1, 2), 2);
    expect(newsOf({ held, fresh: page(rows(2, 1), 2), missing: [] })).toEqual({
      arrived: 0,
      closed: 0,
      left: 0,
    });
  });
});
