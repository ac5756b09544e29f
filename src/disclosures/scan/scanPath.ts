import type { Filter } from '../../ui/list/filters';

/** The scan of a filter of the register. */
export const scanPath = (filter: Filter): string =>
  `/disclosures/scan?${new URLSearchParams({ filter: JSON.stringify(filter) })}`;
