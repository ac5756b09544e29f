import { expect, it } from 'vitest';
import { moreFields, moreRanges } from '../requests/moreFields';
import { askedAmong } from '../ui/list/more/askedAmong';
import { dueOn, heldBy, listFilters } from './lists';
import { filterOf } from './range/requestLists';
import { figureNames } from './trend/slaTally';
import { dimensions, reasonFilter, shareFilter } from './why/readWhy';

const asked = { range: { from: '2026-11-16', to: '2026-11-22' }, kind: 'correction' } as const;
const now = listFilters('2026-11-23');

const links = [
  ...([...figureNames, 'ended', 'endedOnTime', 'endedLate', 'openLate'] as const).map((name) =>
    filterOf(name, asked),
  ),
  ...Object.values(now),
  ...[4, [4, 5], null].map((holder) => heldBy(now.dueToday, holder)),
  dueOn('2026-11-24'),
  reasonFilter(asked, 'workload'),
  reasonFilter(asked, null),
  ...dimensions.map((dimension) => shareFilter('endedLate', asked, dimension, 4)),
];

/** What has a filter beside those that are asked for seldom (RequestFilters). */
const always = ['kind', 'channel', 'breachedAt', 'breachedAt_neq'];
/** The status and the holder are told by the tab, and counted where there is none. */
const seldom = [...moreFields, 'status', 'assigneeId'];

it.each(links)(
  'shows every condition of the list behind a figure among the filters of the list: %j',
  (link) => {
    for (const [key, value] of Object.entries(link ?? {})) {
      const isCounted = askedAmong({ [key]: value }, seldom, moreRanges) === 1;
      expect(always.includes(key) || isCounted, key).toBe(true);
    }
  },
);
