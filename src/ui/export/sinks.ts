import { csvBom, csvLine } from './csv';
import type { Cell } from './definition';
import { whenText } from './when';
import { XlsxSheet, xlsxType } from './xlsx';

export const exportFormats = ['xlsx', 'csv'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** Takes the rows as they come, and gives the file at the end. */
export interface Sink {
  mimeType: string;
  add(rows: readonly (readonly Cell[])[]): void;
  finish(): Promise<Blob>;
}

const plainOf = (cell: Cell) => (typeof cell === 'object' && cell !== null ? whenText(cell) : cell);

function csvSink(heading: readonly string[]): Sink {
  const parts: BlobPart[] = [csvBom, csvLine(heading)];
  const mimeType = 'text/csv;charset=utf-8';
  return {
    mimeType,
    // As a part of its own, which the browser may keep on the disk.
    add: (rows) => parts.push(new Blob([rows.map((cells) => csvLine(cells.map(plainOf))).join('')])),
    finish: async () => new Blob(parts, { type: mimeType }),
  };
}

function xlsxSink(title: string, heading: readonly string[]): Sink {
  const sheet = new XlsxSheet(title, heading);
  return { mimeType: xlsxType, add: (rows) => sheet.add(rows), finish: () => sheet.finish() };
}

export const sinkOf = (format: ExportFormat, title: string, heading: readonly string[]): Sink =>
  format === 'csv' ? csvSink(heading) : xlsxSink(title, heading);
