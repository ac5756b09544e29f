/** Excel reads a file without it in the workstation's old code page, in which there is no Kazakh. */
export const csvBom = '\uFEFF';

/** The separator of lists in Kazakh and Russian Windows: with a comma, Excel would put each line into one cell. */
const SEPARATOR = ';';

/** What a spreadsheet takes for a formula, also behind blanks and in full width. */
const formulaStart = /^[\s\u00a0]*[=+\-@＝＋－＠]|^[\t\r\n]/;
/** Excel would cut the leading zero off, or write twelve digits as 1,23E+11: a BIN, an IIN, a number of a document. */
const losesDigits = /^(0\d+|\d{12,})$/;

function textOf(cell: string): string {
  if (losesDigits.test(cell)) return `="${cell}"`;
  return formulaStart.test(cell) ? `'${cell}` : cell;
}

function plainOf(cell: string | number | boolean | null): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return textOf(cell);
  // A decimal point would make a date of 1.5.
  return typeof cell === 'number' && Number.isFinite(cell) ? String(cell).replace('.', ',') : String(cell);
}

const quoted = (text: string) => (/[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/**
 * One line of a CSV file that Excel opens right here; it ends with CR LF. A text that would be a formula is marked as
 * text (an apostrophe before it), since what stands in a record may come from outside.
 */
export function csvLine(cells: readonly (string | number | boolean | null)[]): string {
  return `${cells.map((cell) => quoted(plainOf(cell))).join(SEPARATOR)}\r\n`;
}
