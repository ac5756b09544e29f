import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FoundQuery } from './foundList';
import { isNarrowed, readFoundQuery } from './foundQuery';

describe('what an address opens', () => {
  it.each<FoundQuery>([
    { judgement: 'questionable' },
    { judgement: 'cannot_be_judged', recipientId: 7 },
    { judgement: 'questionable', finding: 'minor' },
    { judgement: 'questionable', purpose: 'newsletter', month: '2026-11' },
    { judgement: 'questionable', month: null },
    { unjudged: 'minor' },
    { judgement: 'questionable', unjudged: 'minor' },
  ])('is read back as it was written: %j', (query) => {
    expect(readFoundQuery(JSON.stringify(query))).toEqual(query);
  });

  it.each([null, '', '{', '7', '[]', '{"finding":"nothing","month":"May","recipientId":1.5,"purpose":"x"}'])(
    'is all that is questionable where it says nothing that is known: %j',
    (text) => {
      expect(readFoundQuery(text)).toEqual({ judgement: 'questionable' });
      expect(isNarrowed(readFoundQuery(text))).toBe(false);
    },
  );

  it('is a part of it, or something else, of which the page leads back to all that is questionable', () => {
    for (const query of ['{"judgement":"cannot_be_judged"}', '{"unjudged":"minor"}', '{"finding":"minor"}']) {
      expect(isNarrowed(readFoundQuery(query))).toBe(true);
    }
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => void readFoundQuery(text)));
  });
});
