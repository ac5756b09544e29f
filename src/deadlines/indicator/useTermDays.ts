import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../almatyTime';
import { useDeadlineData } from './DeadlineProvider';

/** By what a term of calendar days is told to be over or soon to end: this day, and how many days count as soon. */
export function useTermDays() {
  const { soonCalendarDays } = useDeadlineData().thresholds;
  return { today: almatyDayOf(serverNow()), soonDays: soonCalendarDays };
}
