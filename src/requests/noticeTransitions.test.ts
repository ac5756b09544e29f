import { describe, expect, it } from 'vitest';
import { recipientNoticeStatusValues } from '../api/contract';
import { isNoticeOpen, noticeTransitions } from './noticeTransitions';

const allowed = ['pending → sent', 'pending → waived', 'sent → confirmed', 'sent → waived'];
const everyTry = recipientNoticeStatusValues.flatMap((from) =>
  recipientNoticeStatusValues.map((to) => ({ from, to, name: `${from} → ${to}` })),
);

describe('a notice to a recipient', () => {
  it.each(everyTry)('$name', ({ from, to, name }) => {
    expect(noticeTransitions[from].includes(to)).toBe(allowed.includes(name));
  });

  it('holds the request open until it is confirmed or waived', () => {
    expect(recipientNoticeStatusValues.filter(isNoticeOpen)).toEqual(['pending', 'sent']);
  });

  it('that is no longer open goes nowhere', () => {
    const final = recipientNoticeStatusValues.filter((status) => !isNoticeOpen(status));
    expect(final.flatMap((status) => noticeTransitions[status])).toEqual([]);
  });
});
