import { describe, expect, it } from 'vitest';
import type { DisclosureRecord, RecipientNoticeRecord } from '../../api/records';
import { type HoldersSources, whoHasTheData } from './holders';

const disclosure = (
  id: number,
  recipientId: number,
  more: Partial<DisclosureRecord> = {},
): DisclosureRecord => ({
  id,
  clientId: 1,
  recipientId,
  basis: 'contract',
  purpose: 'verification',
  dataCategories: ['iin'],
  includesIpLink: false,
  crossBorder: false,
  disclosedAt: `2026-01-0${id}T00:00:00Z`,
  reviewStatus: 'pending',
  version: 1,
  ...more,
});
const notice = (
  requestId: number,
  recipientId: number,
  more: Partial<RecipientNoticeRecord>,
): RecipientNoticeRecord => ({
  id: requestId * 100 + recipientId,
  requestId,
  recipientId,
  status: 'pending',
  version: 1,
  ...more,
});
const withdrawal = (id: number, more: Partial<HoldersSources['requests'][number]> = {}) => ({
  id,
  kind: 'processing_withdrawal' as const,
  status: 'closed' as const,
  receivedAt: `2026-02-0${id}T00:00:00Z`,
  ...more,
});
const who = (sources: Partial<HoldersSources>) =>
  whoHasTheData({ disclosures: [], requests: [], notices: [], categoryOf: () => 'bank', ...sources });
const holdersOf = (sources: Partial<HoldersSources>) =>
  who(sources).holders.map(({ recipientId, state }) => [recipientId, state]);
const confirmed = { status: 'confirmed', confirmedAt: '2026-02-05T00:00:00Z' } as const;

describe('who has the data now', () => {
  it('is nobody where nothing was handed over', () => {
    expect(who({})).toEqual({ holders: [], released: [] });
  });

  it('is whoever got it: what, on what grounds, how often and last when, the latest first', () => {
    const { holders } = who({
      disclosures: [
        disclosure(1, 7),
        disclosure(3, 7, { basis: 'purpose', dataCategories: ['name', 'iin'] }),
        disclosure(2, 8),
      ],
    });
    expect(holders).toEqual([
      {
        recipientId: 7,
        count: 2,
        lastAt: '2026-01-03T00:00:00Z',
        bases: ['purpose', 'contract'],
        categories: ['name', 'iin'],
        state: 'none',
        note: null,
        requestId: null,
      },
      expect.objectContaining({ recipientId: 8, count: 1 }),
    ]);
  });

  it('is no more who has confirmed the withdrawal, which is told with its day', () => {
    const sources = {
      disclosures: [disclosure(1, 7), disclosure(2, 8)],
      requests: [withdrawal(1)],
      notices: [notice(1, 7, confirmed), notice(1, 8, { status: 'sent' })],
    };
    expect(who(sources).released).toEqual([
      { recipientId: 7, confirmedAt: '2026-02-05T00:00:00Z', requestId: 1 },
    ]);
    expect(holdersOf(sources)).toEqual([[8, 'sent']]);
  });

  it('is who got data again after confirming; what was confirmed is not counted', () => {
    const { holders } = who({
      disclosures: [disclosure(1, 7), disclosure(2, 7, { disclosedAt: '2026-02-05T00:00:00.001Z' })],
      requests: [withdrawal(1)],
      notices: [notice(1, 7, confirmed)],
    });
    expect(holders).toMatchObject([{ recipientId: 7, count: 1, state: 'again' }]);
  });

  it('takes what was handed over at the instant of the confirmation as confirmed', () => {
    const at = confirmed.confirmedAt;
    expect(
      holdersOf({
        disclosures: [disclosure(1, 7, { disclosedAt: at })],
        requests: [withdrawal(1)],
        notices: [notice(1, 7, confirmed)],
      }),
    ).toEqual([]);
  });

  it('keeps whose notice was waived, with the reason', () => {
    const { holders } = who({
      disclosures: [disclosure(1, 7)],
      requests: [withdrawal(1)],
      notices: [notice(1, 7, { status: 'waived', note: 'ликвидировано' })],
    });
    expect(holders).toMatchObject([{ state: 'waived', note: 'ликвидировано', requestId: 1 }]);
  });

  it('lets a confirmed end of advertising give up what was for advertising alone', () => {
    const sources = {
      requests: [withdrawal(1, { kind: 'marketing_withdrawal' as const })],
      notices: [notice(1, 7, confirmed)],
    };
    const newsletter = disclosure(1, 7, { purpose: 'newsletter' });
    expect(holdersOf({ ...sources, disclosures: [newsletter] })).toEqual([]);
    expect(holdersOf({ ...sources, disclosures: [newsletter, disclosure(2, 7)] })).toEqual([
      [7, 'advertising_stopped'],
    ]);
    expect(
      holdersOf({ ...sources, disclosures: [disclosure(2, 7)], categoryOf: () => 'advertiser' }),
    ).toEqual([]);
    expect(holdersOf({ ...sources, disclosures: [disclosure(2, 7)], categoryOf: () => undefined })).toEqual([
      [7, 'advertising_stopped'],
    ]);
  });

  it('does not count what was refused, another kind of request, or a request that has not come', () => {
    const disclosures = [disclosure(1, 7)];
    const notices = [notice(1, 7, confirmed)];
    for (const requests of [
      [withdrawal(1, { status: 'refused' })],
      [withdrawal(1, { kind: 'correction' })],
      [withdrawal(1, { kind: 'unknown' })],
      [],
    ]) {
      expect(holdersOf({ disclosures, notices, requests })).toEqual([[7, 'none']]);
    }
  });

  it('keeps in doubt: a confirmation or a hand-over without a time, a status that the desk does not know', () => {
    const requests = [withdrawal(1)];
    const disclosures = [disclosure(1, 7)];
    expect(holdersOf({ disclosures, requests, notices: [notice(1, 7, { status: 'confirmed' })] })).toEqual([
      [7, 'unknown'],
    ]);
    expect(holdersOf({ disclosures, requests, notices: [notice(1, 7, { status: 'unknown' })] })).toEqual([
      [7, 'unknown'],
    ]);
    const undated = [disclosure(1, 7, { disclosedAt: '' })];
    const { holders } = who({ disclosures: undated, requests, notices: [notice(1, 7, confirmed)] });
    expect(holders).toMatchObject([{ recipientId: 7, lastAt: null, state: 'unknown' }]);
  });

  it('tells first what still waits for an answer, then the withdrawal of all processing', () => {
    const requests = [withdrawal(1), withdrawal(2, { kind: 'marketing_withdrawal' })];
    const disclosures = [disclosure(1, 7)];
    const ofAdvertising = notice(2, 7, confirmed);
    const stateWith = (ofProcessing: Partial<RecipientNoticeRecord>) =>
      holdersOf({ disclosures, requests, notices: [ofAdvertising, notice(1, 7, ofProcessing)] });
    expect(stateWith({ status: 'sent' })).toEqual([[7, 'sent']]);
    expect(stateWith({ status: 'waived' })).toEqual([[7, 'waived']]);
    const open = notice(2, 7, { status: 'pending' });
    const waived = notice(1, 7, { status: 'waived' });
    expect(holdersOf({ disclosures, requests, notices: [waived, open] })).toEqual([[7, 'pending']]);
  });

  it('tells the state by the latest withdrawal, in whatever order they come', () => {
    const requests = [withdrawal(2), withdrawal(1)];
    const notices = [notice(2, 7, { status: 'pending' }), notice(1, 7, { status: 'waived', note: 'n' })];
    for (const order of [notices, notices.toReversed()]) {
      expect(holdersOf({ disclosures: [disclosure(1, 7)], requests, notices: order })).toEqual([
        [7, 'pending'],
      ]);
    }
  });
});
