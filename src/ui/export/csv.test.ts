import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvBom, csvLine } from './csv';

const cellOf = (cell: string | number | boolean | null) => csvLine([cell]).slice(0, -2);

/** What a reader that keeps to RFC 4180 with semicolons makes of the text. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (isQuoted && sign === '"' && text.charAt(at + 1) === '"') {
      cell += '"';
      at += 1;
    } else if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === ';' || text.startsWith('\r\n', at))) {
      rows.at(-1)?.push(cell);
      cell = '';
      if (sign === '\r') {
        rows.push([]);
        at += 1;
      }
    } else cell += sign;
  }
  return rows.slice(0, -1);
}

describe('a line of CSV', () => {
  it('is what Excel reads in Kazakh and Russian: semicolons, a decimal comma, CR LF', () => {
    expect(csvLine(['Передано', 'ТОО «Жол»', 12, 1.5, true, null])).toBe(
      'Передано;ТОО «Жол»;12;1,5;true;\r\n',
    );
  });

  it('quotes what would break it', () => {
    expect(csvLine(['a;b', 'say "no"', 'two\nlines'])).toBe('"a;b";"say ""no""";"two\nlines"\r\n');
  });

  it.each([
    '=1+1',
    '+7 701',
    '-2',
    '@SUM(A1)',
    ' =1',
    '\t=1',
    '\r=1',
    '\n=cmd',
    '\u00a0=1',
    '＝1',
    "=cmd|' /C calc'!A0",
  ])('leaves no formula in a text from outside: %j', (text) => {
    expect(readCsv(csvLine([text]))).toEqual([[`'${text}`]]);
  });

  it('leaves a negative number a number', () => {
    expect(cellOf(-2)).toBe('-2');
    expect(cellOf('5-7')).toBe('5-7');
  });

  it('keeps every digit of a BIN, and says nothing of what is no number', () => {
    expect(readCsv(csvLine(['050140001234', '980440001234']))).toEqual([
      ['="050140001234"', '="980440001234"'],
    ]);
    expect(cellOf('12345')).toBe('12345');
    expect(cellOf('0123 x')).toBe('0123 x');
  });

  it('is read back as it was, whatever stands in it', () => {
    const plain = fc.string().filter((text) => cellOf(text).replaceAll('"', '').startsWith("'") === false);
    fc.assert(
      fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), (cells) => {
        const [read] = readCsv(csvLine(cells));
        expect(read?.map((cell) => cell.replace(/^="(\d+)"$/, '$1'))).toEqual(cells);
      }),
    );
  });

  it('begins, once in a file, with the mark by which Excel knows the encoding', () => {
    expect(new TextEncoder().encode(csvBom)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
  });
});
