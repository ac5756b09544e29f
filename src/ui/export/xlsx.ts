import type { Cell } from './definition';
import { excelNumber, type When, whenText } from './when';
import { zip } from './zip';

export const xlsxType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Printed, a sheet is as wide as its paper: columns on other pages are of no use to a reader. */
const sheetEnd = '</sheetData><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>';

/** What a sheet of Excel holds, its heading included. */
export const xlsxMostRows = 1_048_576;
const MOST_SIGNS = 32_767;

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${spreadsheet}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${spreadsheet}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${spreadsheet}.styles+xml"/></Types>`;
const rootRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
const workbookRelations = `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
/** Looks by their place: plain, bold for a heading, a day, a time on a day, a share of 1, a difference. */
const look = { heading: 1, day: 2, time: 3, share: 4, change: 5, points: 6, headingOfNumbers: 7 };
const styles = `${head}<styleSheet xmlns="${main}"><numFmts count="5"><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy"/><numFmt numFmtId="165" formatCode="dd\\.mm\\.yyyy\\ hh:mm"/><numFmt numFmtId="166" formatCode="0.0%"/><numFmt numFmtId="167" formatCode="+0;\\-0;0"/><numFmt numFmtId="168" formatCode="+0.0;\\-0.0;0.0"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="8"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf><xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="167" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="168" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment horizontal="right"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** A text or a number that is to look like what it is: a heading, a share of 1, a difference of counts or of points. */
export interface Looking {
  look: 'heading' | 'headingOfNumbers' | 'share' | 'change' | 'points';
  value: string | number;
}

export type SheetCell = Cell | Looking;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 has no place for, halves of surrogate pairs included. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const escaped = (text: string) =>
  text.replace(unwritable, '').replace(/[&<>"]/g, (sign) => entities[sign] ?? '');

const textXml = (text: string, style?: number) =>
  `<c${style ? ` s="${style}"` : ''} t="inlineStr"><is><t xml:space="preserve">${escaped(text.slice(0, MOST_SIGNS))}</t></is></c>`;

function whenXml(when: When): string {
  const number = excelNumber(when);
  if (number === null) return textXml(whenText(when));
  return `<c s="${when.time ? look.time : look.day}"><v>${number}</v></c>`;
}

function plainXml(value: string | number, style?: number): string {
  if (typeof value === 'string' || !Number.isFinite(value)) return textXml(String(value), style);
  return `<c${style ? ` s="${style}"` : ''}><v>${value}</v></c>`;
}

function cellXml(cell: SheetCell): string {
  if (cell === null || cell === '') return '<c/>';
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  if (typeof cell !== 'object') return plainXml(cell);
  return 'look' in cell ? plainXml(cell.value, look[cell.look]) : whenXml(cell);
}

const rowXml = (cells: readonly string[]) => `<row>${cells.join('')}</row>`;

/** A workbook of one sheet, written row by row; every text stands in it as text, so that none is a formula. */
export class XlsxSheet {
  private readonly parts: BlobPart[];

  constructor(
    private readonly name: string,
    heading: readonly string[],
    columnWidths: readonly number[] = heading.map(() => 24),
  ) {
    const widths = columnWidths.map(
      (width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`,
    );
    this.parts = [
      `${head}<worksheet xmlns="${main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${rowXml(heading.map((label) => textXml(label, look.heading)))}`,
    ];
  }

  add(rows: readonly (readonly SheetCell[])[]): void {
    // As a part of its own, which the browser may keep on the disk.
    this.parts.push(new Blob([rows.map((cells) => rowXml(cells.map(cellXml))).join('')]));
  }

  finish(): Promise<Blob> {
    // Excel takes no longer name, and none of these signs in it.
    const name = escaped(this.name.replace(/[[\]:*?/\\]/g, ' ').slice(0, 31));
    const workbook = `${head}<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
    const files = {
      '[Content_Types].xml': contentTypes,
      '_rels/.rels': rootRelations,
      'xl/workbook.xml': workbook,
      'xl/_rels/workbook.xml.rels': workbookRelations,
      'xl/styles.xml': styles,
    };
    return zip(
      [
        ...Object.entries(files).map(([path, text]) => ({ name: path, content: new Blob([text]) })),
        { name: 'xl/worksheets/sheet1.xml', content: new Blob([...this.parts, sheetEnd]) },
      ],
      xlsxType,
    );
  }
}
