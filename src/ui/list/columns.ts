import type { ParseKeys } from 'i18next';
import type { ReactNode } from 'react';

export interface Column<R> {
  label: ParseKeys;
  /** The field that the backend sorts by; a column without one is not sortable. */
  sortBy?: Extract<keyof R, string>;
  render: (record: R) => ReactNode;
  /** Names and the like, which a reader needs whole. */
  isWide?: true;
}
