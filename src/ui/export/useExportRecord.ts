import { useCallback, useRef } from 'react';
import { useDataProvider } from 'react-admin';
import type { ExportRecord } from '../../api/records';
import type { Filter } from '../list/filters';

/** What leaves: the records of a resource that a filter finds, in so many rows. */
export interface ExportedThing {
  resource: string;
  filter: Filter;
  rows: number;
}

/**
 * Puts on record that something leaves the system, before it does. What was not answered is sent again under the same
 * key, so that pressed again after a failure it is not recorded twice.
 */
export function useExportRecord() {
  const dataProvider = useDataProvider();
  const key = useRef<string>(undefined);
  return useCallback(
    async (data: ExportedThing): Promise<void> => {
      key.current ??= crypto.randomUUID();
      await dataProvider.create<ExportRecord>('export-records', {
        data,
        meta: { idempotencyKey: key.current },
      });
      key.current = undefined;
    },
    [dataProvider],
  );
}
