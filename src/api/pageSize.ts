/** Rows of a page where nobody has chosen otherwise: as many as the contract gives where no range is asked for. */
export const PAGE_SIZE = 25;

/** The most rows that the contract gives at once. */
export const MOST_ROWS = 1000;

/** What holds dozens of rows, in one call. */
export const ALL_AT_ONCE = {
  pagination: { page: 1, perPage: MOST_ROWS },
  sort: { field: 'id', order: 'ASC' },
} as const;
