import type { SlaDayRecord } from '../../api/records';

/** A row of `sla-days` in which nothing happened but what is said. */
export const slaDay = (
  day: string,
  kind: SlaDayRecord['kind'],
  figures: Partial<SlaDayRecord> = {},
): SlaDayRecord => ({
  id: `${day}:${kind}`,
  day,
  kind,
  received: 0,
  closedOnTime: 0,
  closedLate: 0,
  refusedOnTime: 0,
  refusedLate: 0,
  breached: 0,
  ...figures,
});
