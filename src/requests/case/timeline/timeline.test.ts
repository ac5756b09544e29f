import { describe, expect, it } from 'vitest';
import type {
  AttachmentRecord,
  CorrectionRecord,
  RecipientNoticeRecord,
  RequestEventRecord,
} from '../../../api/records';
import { assigneeOf, mergeTimeline, staffIn, type TimelineSources, topicOf } from './timeline';

const event = (
  id: number,
  at: string | undefined,
  more: Partial<RequestEventRecord> = {},
): RequestEventRecord => ({
  id,
  requestId: 5,
  at,
  actorId: 3,
  type: 'note',
  ...more,
});
const correction = (id: number, appliedAt: string): CorrectionRecord => ({
  id,
  clientId: 7,
  requestId: 5,
  field: 'phone',
  newValue: '',
  documentRef: 'D-1',
  appliedAt,
  appliedById: 4,
});
const attachment = (id: number, createdAt: string): AttachmentRecord => ({
  id,
  requestId: 5,
  fileName: 'letter.pdf',
  contentBase64: '',
  createdAt,
  createdById: 6,
});
const notice = (id: number, more: Partial<RecipientNoticeRecord>): RecipientNoticeRecord => ({
  id,
  requestId: 5,
  recipientId: id * 10,
  status: 'sent',
  version: 1,
  ...more,
});

const none: TimelineSources = { events: [], corrections: [], attachments: [], notices: [] };
const merged = (sources: Partial<TimelineSources>) => mergeTimeline({ ...none, ...sources });
const keys = (sources: Partial<TimelineSources>) => merged(sources).map(({ key }) => key);

describe('the story of a case', () => {
  it('is empty where nothing has happened', () => {
    expect(merged({})).toEqual([]);
  });

  it('holds every source, the newest first', () => {
    const sources = {
      events: [event(1, '2026-11-23T04:00:00Z'), event(2, '2026-11-23T08:00:00Z')],
      corrections: [correction(1, '2026-11-23T05:00:00Z')],
      attachments: [attachment(1, '2026-11-23T06:00:00Z')],
      notices: [notice(1, { sentAt: '2026-11-23T07:00:00Z' })],
    };
    expect(merged(sources).map(({ source }) => source)).toEqual([
      'event',
      'notices',
      'attachment',
      'correction',
      'event',
    ]);
    expect(keys(sources)[0]).toBe('event 2');
  });

  it('orders by the instant and not by how it is written', () => {
    expect(
      keys({ events: [event(1, '2026-11-23T10:00:00+05:00'), event(2, '2026-11-23T05:30:00.000Z')] }),
    ).toEqual(['event 2', 'event 1']);
  });

  it('is the same at the same instant, whatever the order in which the backend gave it', () => {
    const at = '2026-11-23T05:00:00Z';
    const one = keys({
      events: [event(1, at), event(2, at)],
      corrections: [correction(1, at)],
      attachments: [attachment(1, at)],
    });
    const other = keys({
      events: [event(2, at), event(1, at)],
      corrections: [correction(1, at)],
      attachments: [attachment(1, at)],
    });
    expect(one).toEqual(['event 2', 'event 1', 'correction 1', 'attachment 1']);
    expect(other).toEqual(one);
  });

  it.each([undefined, 'yesterday', ''])('keeps what came with the time %j, at the end', (at) => {
    expect(keys({ events: [event(9, at), event(1, '2026-11-23T05:00:00Z')] })).toEqual([
      'event 1',
      'event 9',
    ]);
  });

  it('keeps an event of a type that the desk does not know', () => {
    const [entry] = merged({ events: [event(1, '2026-11-23T05:00:00Z', { type: 'unknown' })] });
    expect(entry && topicOf(entry)).toBe('changes');
  });

  it('leaves the lists that it was given as they were', () => {
    const events = [event(1, '2026-11-23T04:00:00Z'), event(2, '2026-11-23T05:00:00Z')];
    merged({ events });
    expect(events.map(({ id }) => id)).toEqual([1, 2]);
  });
});

describe('notices', () => {
  it('are told when they were sent and when confirmed; pending ones are no news', () => {
    const entries = merged({
      notices: [
        notice(1, {
          status: 'confirmed',
          sentAt: '2026-11-23T05:00:00Z',
          confirmedAt: '2026-11-23T06:00:00Z',
        }),
        notice(2, { status: 'pending' }),
      ],
    });
    expect(entries.map((entry) => entry.source === 'notices' && [entry.act, entry.at])).toEqual([
      ['confirmed', '2026-11-23T06:00:00Z'],
      ['sent', '2026-11-23T05:00:00Z'],
    ]);
  });

  it('sent within the same minute are one line with the last of their times', () => {
    const [entry, ...others] = merged({
      notices: [
        notice(1, { sentAt: '2026-11-23T05:00:01Z' }),
        notice(2, { sentAt: '2026-11-23T05:00:09Z' }),
        notice(3, { sentAt: '2026-11-23T05:00:05Z' }),
        notice(4, { sentAt: '2026-11-23T05:01:00Z' }),
      ].toReversed(),
    }).toReversed();
    expect(others).toHaveLength(1);
    expect(entry?.at).toBe('2026-11-23T05:00:09Z');
    expect(entry?.source === 'notices' && entry.notices).toHaveLength(3);
  });

  it('waived have no time in the contract: they stand at the end, together where their note is the same', () => {
    const entries = merged({
      events: [event(1, '2026-11-23T04:00:00Z')],
      notices: [
        notice(1, { status: 'waived', note: 'closed down' }),
        notice(2, { status: 'waived', note: 'closed down' }),
        notice(3, { status: 'waived', note: 'another', sentAt: '2026-11-23T03:00:00Z' }),
      ],
    });
    expect(
      entries.map((entry) => (entry.source === 'notices' ? [entry.act, entry.notices.length] : entry.source)),
    ).toEqual(['event', ['sent', 1], ['waived', 2], ['waived', 1]]);
  });
});

describe('what the list names', () => {
  it('is whoever did something, and to whom the case was given', () => {
    // The contract leaves the shape of details open, and the generated type says that they are empty.
    const details: Record<string, never> = JSON.parse('{"from":null,"to":8}');
    const entries = merged({
      events: [
        event(1, '2026-11-23T04:00:00Z', { type: 'assigned', details }),
        event(2, undefined, { actorId: null }),
      ],
      corrections: [correction(1, '2026-11-23T05:00:00Z')],
      attachments: [attachment(1, '2026-11-23T06:00:00Z')],
      notices: [notice(1, { sentAt: '2026-11-23T07:00:00Z' })],
    });
    expect(new Set(staffIn(entries).filter((id) => id != null))).toEqual(new Set([3, 4, 6, 8]));
  });

  it.each([
    ['{"from":3,"to":null}', null],
    ['{}', undefined],
    ['{"to":"8"}', undefined],
  ])('of an event with the details %s is %j', (details, assignee) => {
    expect(assigneeOf(event(1, undefined, { type: 'assigned', details: JSON.parse(details) }))).toBe(
      assignee,
    );
  });
});

describe('a topic', () => {
  it('is found for every source', () => {
    const entries = merged({
      events: [event(1, '2026-11-23T09:00:00Z'), event(2, '2026-11-23T08:00:00Z', { type: 'closed' })],
      corrections: [correction(1, '2026-11-23T07:00:00Z')],
      attachments: [attachment(1, '2026-11-23T06:00:00Z')],
      notices: [notice(1, { sentAt: '2026-11-23T05:00:00Z' })],
    });
    expect(entries.map(topicOf)).toEqual(['notes', 'changes', 'changes', 'files', 'recipients']);
  });
});
