import { expect, it } from 'vitest';
import { disclosure, gathered } from '../copy.fixture';
import { buildDataCopy } from '../dataCopy';
import { latestFirst, summariseRecipients } from './handOvers';

const at = (id: number, recipientId: number, disclosedAt: string) => ({
  ...disclosure(id, recipientId),
  disclosedAt,
});
const copy = buildDataCopy(
  {
    ...gathered,
    disclosures: [
      at(1, 12, '2026-01-05T08:00:00Z'),
      at(2, 11, '2026-03-05T08:00:00Z'),
      at(3, 11, '2026-02-05T08:00:00Z'),
      at(4, 11, '2026-03-05T08:00:00Z'),
    ],
  },
  0,
);

it('hand-overs stand in order of time, the latest first', () => {
  expect(latestFirst(copy.disclosures).map(({ id }) => id)).toEqual([4, 2, 3, 1]);
});

it('each recipient stands once with how often and when it got data, one that did not come without a name', () => {
  expect(summariseRecipients(copy)).toMatchObject([
    {
      id: 11,
      recipient: { name: 'АО «Банк»' },
      count: 3,
      first: '2026-02-05T08:00:00Z',
      last: '2026-03-05T08:00:00Z',
    },
    { id: 12, recipient: undefined, count: 1 },
  ]);
});
