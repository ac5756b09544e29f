import { describe, expect, it } from 'vitest';
import type { ConsentRecord, DisclosureRecord, RequestRecord } from '../../api/records';
import { mergeStory, type StorySources, storyTopics } from './story';

const now = Date.parse('2026-11-23T04:00:00Z');
const consent = (id: number, more: Partial<ConsentRecord> = {}): ConsentRecord => ({
  id,
  clientId: 1,
  kind: 'processing',
  status: 'active',
  givenAt: '2026-01-01T00:00:00Z',
  method: 'report_button',
  locale: 'ru',
  policyVersionId: 1,
  ...more,
});
const disclosure = (id: number, disclosedAt: string): DisclosureRecord => ({
  id,
  clientId: 1,
  recipientId: 7,
  basis: 'contract',
  purpose: 'verification',
  dataCategories: [],
  includesIpLink: false,
  crossBorder: false,
  disclosedAt,
  reviewStatus: 'pending',
  version: 1,
});
const request = (id: number, more: Partial<RequestRecord> = {}): RequestRecord => ({
  id,
  number: `R-${id}`,
  clientId: 1,
  kind: 'access_copy',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-03-01T00:00:00Z',
  dueAt: null,
  steps: [],
  replyLocale: 'ru',
  version: 1,
  ...more,
});
const whole = <R>(...rows: R[]) => ({ rows, isWhole: true });
const nothing: StorySources = { consents: whole(), disclosures: whole(), requests: whole() };
const keys = (
  sources: Partial<StorySources>,
  topics = storyTopics as readonly (typeof storyTopics)[number][],
) => mergeStory({ ...nothing, ...sources }, { now, topics }).map(({ key }) => key);

describe("a client's story", () => {
  it('holds every register, the newest first', () => {
    expect(
      keys({
        consents: whole(consent(1)),
        disclosures: whole(disclosure(2, '2026-02-01T00:00:00Z')),
        requests: whole(request(3, { status: 'closed', closedAt: '2026-03-02T00:00:00Z' })),
      }),
    ).toEqual(['request 3 settled', 'request 3 received', 'disclosure 2', 'consent 1 given']);
  });

  it('shows one register alone', () => {
    const sources = { consents: whole(consent(1)), requests: whole(request(3)) };
    expect(keys(sources, ['requests'])).toEqual(['request 3 received']);
  });

  it('orders by the instant and not by how it is written; at the same one always the same', () => {
    const rows = [
      disclosure(1, '2026-02-01T10:00:00+05:00'),
      disclosure(2, '2026-02-01T05:30:00Z'),
      disclosure(3, '2026-02-01T05:00:00Z'),
    ];
    for (const order of [rows, rows.toReversed()]) {
      expect(keys({ disclosures: whole(...order) })).toEqual([
        'disclosure 2',
        'disclosure 3',
        'disclosure 1',
      ]);
    }
  });

  it('tells what became of a consent: withdrawn, or lapsed by itself, never both', () => {
    const cookies = consent(1, { kind: 'cookies', givenAt: '2025-10-23T04:00:00Z' });
    expect(keys({ consents: whole(cookies) })).toEqual(['consent 1 lapsed', 'consent 1 given']);
    const running = { ...cookies, givenAt: '2025-10-23T04:00:01Z' };
    expect(keys({ consents: whole(running) })).toEqual(['consent 1 given']);
    const withdrawn = { ...cookies, status: 'withdrawn', withdrawnAt: '2026-01-01T00:00:00Z' } as const;
    expect(keys({ consents: whole(withdrawn) })).toEqual(['consent 1 withdrawn', 'consent 1 given']);
  });

  it('keeps an end that the backend has given no time for, at the end', () => {
    expect(
      keys({ consents: whole(consent(1, { status: 'withdrawn' }), consent(2, { status: 'expired' })) }),
    ).toEqual(['consent 2 given', 'consent 1 given', 'consent 2 lapsed', 'consent 1 withdrawn']);
  });

  it('leaves out what cannot be placed while a register has been read in part', () => {
    const sources = {
      consents: whole(consent(1)),
      disclosures: { rows: [disclosure(2, '2026-02-01T00:00:00Z')], isWhole: false },
      requests: whole(request(3)),
    };
    expect(keys(sources)).toEqual(['request 3 received', 'disclosure 2']);
    expect(keys(sources, ['consents'])).toEqual(['consent 1 given']);
  });

  it('is empty while a register that is wanted has not come', () => {
    expect(keys({ consents: whole(consent(1)), disclosures: { rows: [], isWhole: false } })).toEqual([]);
  });
});
