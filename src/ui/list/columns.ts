import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';
import type { Filter } from './filters';

export interface Column<R> {
  label: ParseKeys;
  /** The field that the backend sorts by; a column without one is not sortable. */
  sortBy?: Extract<keyof R, string>;
  render: (record: R) => ReactNode;
  /** Names and the like, which a reader needs whole. */
  isWide?: true;
  /** Shown to whoever chooses it alone. */
  isOptional?: true;
  /** Stands in the heading in place of the label, which is its name all the same. */
  heading?: ReactNode;
  /** By the list's filter; a column without it is always shown. */
  isShownFor?: (filter: Filter) => boolean;
}
