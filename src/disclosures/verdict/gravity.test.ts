import { describe, expect, it } from 'vitest';
import { judgedCase } from './case.fixture';
import { byGravity, gravityOf } from './gravity';

const judged = (id: number, changes: Parameters<typeof judgedCase>[0] = {}) =>
  judgedCase({ ...changes, disclosure: { id, ...changes.disclosure } });

const clear = judged(1);
const unjudged = judged(2, { client: undefined });
const formal = judged(3, { recipient: { protectionConfirmedAt: null } });
const serious = judged(4, { disclosure: { dataCategories: ['biometric'] } });
const grave = judged(5, { consents: [] });
const graveAndMore = judged(6, { consents: [], recipient: { protectionConfirmedAt: null } });

describe('the order of the review', () => {
  it('is by the gravest finding; what cannot be judged comes before what is clear', () => {
    const cases = [clear, unjudged, formal, serious, grave];
    expect(cases.toSorted(byGravity)).toEqual([grave, serious, formal, unjudged, clear]);
    expect(cases.map(({ verdict }) => gravityOf(verdict))).toEqual([
      'clear',
      'unjudged',
      'formal',
      'serious',
      'grave',
    ]);
  });

  it('is then by how much speaks against it, and the oldest first', () => {
    const older = judged(7, { consents: [], disclosure: { disclosedAt: '2026-06-14T07:00:00Z' } });
    expect([grave, older, graveAndMore].toSorted(byGravity)).toEqual([graveAndMore, older, grave]);
    const twin = judged(8, { consents: [] });
    expect([twin, grave].toSorted(byGravity)).toEqual([grave, twin]);
  });
});
