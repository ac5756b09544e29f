import { useCallback, useMemo } from 'react';
import { useGetList } from 'react-admin';
import { ALL_AT_ONCE } from '../../api/pageSize';
import type { SlaDayRecord, UserRecord } from '../../api/records';
import type { Instant } from '../../deadlines/almatyTime';
import { useDeadlineData } from '../../deadlines/indicator/DeadlineProvider';
import { useLiveDescription } from '../../deadlines/indicator/useLiveDescription';
import { useTotal } from '../../ui/list/useTotal';
import { useStaff } from '../../ui/useStaff';
import { heldBy } from '../lists';
import { useAgentLoads } from '../useAgentLoads';
import { useListFilters } from '../useListFilters';
import { daysOfPace, deskClosings } from './closings';
import { daySum } from './daySum';
import { outlooksOf } from './outlook';
import { hoursOfDay, workdayAt } from './workday';

const othersOf = (staff: readonly UserRecord[] = []) =>
  staff.filter(({ role }) => role !== 'support').map(({ id }) => id);

/** The working day as it is now: it changes with every minute of it. */
function useWorkday() {
  const { calendar } = useDeadlineData();
  return useLiveDescription(useCallback((now: Instant) => workdayAt(calendar, now), [calendar]));
}

/** Who will be late today and by how much; `undefined` for what has not come yet. */
export function useRadar() {
  const { calendar } = useDeadlineData();
  const filters = useListFilters();
  const workday = useWorkday();
  const { day, leftMs } = workday;
  const loads = useAgentLoads();
  const staff = useStaff();
  const sums = useGetList<SlaDayRecord>(
    'sla-days',
    { ...ALL_AT_ONCE, filter: daysOfPace(day) },
    { onError: () => undefined, placeholderData: (previous) => previous },
  );
  // Officers take requests as well, but are no agents: nobody tells their pace.
  const otherIds = useMemo(() => othersOf(staff.data), [staff.data]);
  const others = useTotal('requests', heldBy(filters.dueToday, otherIds), {
    enabled: staff.data !== undefined,
  });
  const unassigned = useTotal('requests', heldBy(filters.dueToday, null));

  const closings = useMemo(
    () => sums.data && deskClosings(sums.data, day, calendar),
    [sums.data, day, calendar],
  );
  const found = useMemo(
    () =>
      loads.data && staff.data && closings !== undefined
        ? outlooksOf({
            loads: loads.data,
            users: staff.data,
            closings,
            hoursOfDay: hoursOfDay(calendar),
            leftMs,
          })
        : undefined,
    [loads.data, staff.data, closings, calendar, leftMs],
  );
  // A sum without one of its parts would be too good.
  const sum =
    found && unassigned.total !== undefined && others.total !== undefined
      ? daySum({ outlooks: found.outlooks, unassigned: unassigned.total, others: others.total })
      : undefined;
  const totals = [others, unassigned].map(({ total, ...asked }) => ({ ...asked, data: total }));
  const failed = [loads, staff, sums, ...totals].filter(
    ({ error, data }) => error !== null && data === undefined,
  );
  return {
    workday,
    closings,
    staff: staff.data,
    others: { ids: otherIds, dueToday: others.total },
    outlooks: found?.outlooks,
    pace: found?.pace ?? null,
    /** Of all that is due today; undefined until all of it has been counted, null where the backend left a number out. */
    sum,
    unassigned: unassigned.total,
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) refetch();
    },
  };
}

export type Radar = ReturnType<typeof useRadar>;
