/** Rows of a page where nobody has chosen otherwise: as many as the contract gives where no range is asked for. */
export const PAGE_SIZE = 25;

/** The most rows that the contract gives at once. */
export const MOST_ROWS = 1000;
