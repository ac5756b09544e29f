import { describe, expect, it } from 'vitest';
import { caseOf, consent, marketing } from '../verdict/case.fixture';
import { timelineOf } from './timeline';

const now = Date.parse('2026-11-23T04:00:00Z');

describe('the time line', () => {
  it('has the consents to processing first, then the papers of the recipient', () => {
    const second = { ...consent, id: 72, givenAt: '2026-01-01T00:00:00Z' };
    const { rows } = timelineOf(caseOf({ consents: [second, marketing, consent] }), now);
    expect(rows.map((row) => (row.what === 'consent' ? row.consent.id : row.what))).toEqual([
      70,
      72,
      71,
      'contract',
      'protection',
    ]);
  });

  it('says how each stands to the disclosure, at the instant itself as well', () => {
    const at = '2026-06-15T07:00:00Z';
    const consents = [
      { ...consent, id: 1, withdrawnAt: at },
      { ...consent, id: 2, givenAt: at },
      { ...consent, id: 3, givenAt: '2026-06-15T07:00:01Z' },
      { ...consent, id: 4, expiresAt: '2026-06-15T07:00:01Z', withdrawnAt: '2026-08-01T00:00:00Z' },
    ];
    const { rows } = timelineOf(caseOf({ consents, recipient: undefined }), now);
    const standings = rows.map((row) => [row.what === 'consent' && row.consent.id, row.standing]);
    expect(standings.toSorted()).toEqual([
      [1, 'before'],
      [2, 'covers'],
      [3, 'after'],
      [4, 'covers'],
    ]);
    expect(rows.find((row) => row.what === 'consent' && row.consent.id === 4)).toMatchObject({
      endsBy: 'lapsed',
      end: '2026-06-15T07:00:01Z',
    });
  });

  it('counts the last day of a contract, and twelve months of a confirmation', () => {
    const onItsLastDay = { contractValidUntil: '2026-06-15', protectionConfirmedAt: '2025-06-15' };
    const { rows } = timelineOf(caseOf({ recipient: onItsLastDay }), now);
    expect(rows.slice(1).map(({ standing }) => standing)).toEqual(['covers', 'covers']);
    const theDayBefore = { contractValidUntil: '2026-06-14', protectionConfirmedAt: '2025-06-14' };
    const ended = timelineOf(caseOf({ recipient: theDayBefore }), now);
    expect(ended.rows.slice(1).map(({ standing }) => standing)).toEqual(['before', 'before']);
  });

  it('ends a confirmation of 28 February on the 29th of a leap year, as the verdict does', () => {
    const on = (disclosedAt: string) => {
      const given = caseOf({
        disclosure: { disclosedAt },
        recipient: { protectionConfirmedAt: '2027-02-28' },
      });
      return timelineOf(given, now).rows.find(({ what }) => what === 'protection');
    };
    expect(on('2028-02-29T07:00:00Z')).toMatchObject({ until: '2028-02-29', standing: 'covers' });
    expect(on('2028-03-01T07:00:00Z')).toMatchObject({ standing: 'before' });
  });

  it('ends now: what holds longer is open there, and nothing lies outside the line', () => {
    const { rows, mark, years } = timelineOf(caseOf(), now);
    expect(rows.map(({ bar }) => bar.isOpen)).toEqual([true, true, true]);
    for (const { bar } of rows) {
      expect(bar.left).toBeGreaterThan(0);
      expect(bar.left + bar.width).toBeCloseTo(100);
    }
    expect(mark).toBeGreaterThan(50);
    expect(years.map(({ year }) => year)).toEqual([2025, 2026]);
  });

  it('has room for a disclosure before everything else, and for one without a moment', () => {
    const early = timelineOf(caseOf({ disclosure: { disclosedAt: '2020-01-01T00:00:00Z' } }), now);
    expect(early.mark).toBeGreaterThan(0);
    expect(early.mark).toBeLessThan(5);
    const undated = timelineOf(caseOf({ disclosure: { disclosedAt: '' } }), now);
    expect(undated.mark).toBeNull();
    expect(undated.rows.map(({ standing }) => standing)).toEqual([null, null, null]);
  });

  it('names the papers that the recipient owes and that no bar can show', () => {
    const none = { contractNumber: null, contractValidFrom: null, protectionConfirmedAt: null };
    expect(timelineOf(caseOf({ recipient: none }), now).lacks).toEqual([
      { what: 'contract', why: 'none' },
      { what: 'protection', why: 'none' },
    ]);
    const undated = { contractValidFrom: null, protectionConfirmedAt: 'soon' };
    expect(timelineOf(caseOf({ recipient: undated }), now).lacks).toEqual([
      { what: 'contract', why: 'undated' },
      { what: 'protection', why: 'undated' },
    ]);
    const asked = caseOf({
      recipient: { ...none, category: 'authority' },
      disclosure: { basis: 'authority_request' },
    });
    expect(timelineOf(asked, now).lacks).toEqual([{ what: 'protection', why: 'none' }]);
    expect(timelineOf(caseOf({ recipient: undefined }), now).lacks).toEqual([]);
    expect(timelineOf(caseOf(), now).lacks).toEqual([]);
  });

  it('leaves out what cannot be placed', () => {
    const given = caseOf({
      consents: [{ ...consent, givenAt: '' }],
      recipient: { contractValidFrom: null, protectionConfirmedAt: null },
    });
    expect(timelineOf(given, now).rows).toEqual([]);
  });
});
