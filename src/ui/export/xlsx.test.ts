import { inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { XlsxSheet } from './xlsx';

/** The part of the archive that begins with its name: the sheet is the last of the packed files. */
async function sheetOf(workbook: Blob): Promise<string> {
  const bytes = Buffer.from(await workbook.arrayBuffer());
  const name = 'xl/worksheets/sheet1.xml';
  const begin = bytes.indexOf(name) + name.length;
  return inflateRawSync(bytes.subarray(begin)).toString('utf8');
}

describe('a workbook', () => {
  it('knows shares, differences and headings for what they are, and columns as wide as asked', async () => {
    const sheet = new XlsxSheet('Report', ['Title'], [46, 17]);
    sheet.add([
      [
        { look: 'heading', value: '=A1' },
        { look: 'share', value: 0.925 },
      ],
      [{ look: 'change', value: -2 }, { look: 'points', value: 4.5 }, 7, null, { day: '2026-11-23' }],
    ]);
    const xml = await sheetOf(await sheet.finish());
    expect(xml).toContain('<col min="1" max="1" width="46" customWidth="1"/><col min="2" max="2" width="17"');
    expect(xml).toContain(
      '<row><c s="1" t="inlineStr"><is><t xml:space="preserve">=A1</t></is></c><c s="4"><v>0.925</v></c></row>',
    );
    expect(xml).toContain(
      '<row><c s="5"><v>-2</v></c><c s="6"><v>4.5</v></c><c><v>7</v></c><c/><c s="2"><v>46349</v></c></row>',
    );
  });
});
