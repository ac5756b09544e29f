import type { ExportedThing } from '../../ui/export/useExportRecord';
import type { Report } from './reportModel';

/** What goes on record when the report leaves the system: the days that it is about, and how many rows it has. */
export const exportedRange = ({ period: { range } }: Report, rows: number): ExportedThing => ({
  resource: 'sla-days',
  filter: { day_gte: range.from, day_lte: range.to },
  rows,
});
