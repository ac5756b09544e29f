/**
 * A column of instants on Almaty's wall clock, as SQL; the zone's own table, so that an old zone file of a server
 * changes nothing. Indexes are made over the same text: one that differs in a letter is found by no query.
 */
export const wallClockOf = (column: string): string =>
  `("${column}" at time zone 'UTC' +
    case when "${column}" < '2024-02-29T18:00:00Z'::timestamptz then interval '6 hours' else interval '5 hours' end)`;

/** The day in Almaty of a column of instants. */
export const dayOf = (column: string): string => `(${wallClockOf(column)}::date)`;
