import { describe, expect, it } from 'vitest';
import { detailsOf } from './details';

describe('what an event tells besides', () => {
  it.each([
    [
      'a move of a request',
      'requests',
      { from: 'new', to: 'in_progress' },
      [{ type: 'move', from: 'enums.requestStatus.new', to: 'enums.requestStatus.in_progress' }],
    ],
    [
      'a move of a notice, and whose request it is',
      'recipient-notices',
      { requestId: 5, from: 'pending', to: 'sent' },
      [
        { type: 'move', from: 'enums.noticeStatus.pending', to: 'enums.noticeStatus.sent' },
        { type: 'request', id: 5 },
      ],
    ],
    [
      'a reason to look, without a request',
      'clients',
      { reason: 'contact_client', requestId: null },
      [{ type: 'word', key: 'enums.identityViewReason.contact_client' }],
    ],
    [
      'by what a client was looked for, and how many were found',
      'client-lookups',
      { by: 'phone', clientIds: [4, 9] },
      [
        { type: 'word', key: 'enums.correctionField.phone' },
        { type: 'found', count: 2 },
      ],
    ],
    ['how many rows went out', 'clients', { rows: 40 }, [{ type: 'rows', count: 40 }]],
    ['what is not known, as it came', 'x', { tool: [1] }, [{ type: 'other', name: 'tool', value: '[1]' }]],
    [
      'a status that is not known, as it came',
      'requests',
      { from: 'new', to: 'frozen' },
      [
        { type: 'other', name: 'from', value: 'new' },
        { type: 'other', name: 'to', value: 'frozen' },
      ],
    ],
    ['nothing', 'users', undefined, []],
  ])('is %s', (_, resource, details, told) => {
    expect(detailsOf({ resource, details })).toEqual(told);
  });
});
