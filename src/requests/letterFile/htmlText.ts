const unseen = /<!--[\s\S]*?(?:-->|$)|<(style|script|head|title)\b[\s\S]*?(?:<\/\1\s*>|$)/gi;
const quote = /<blockquote\b[\s\S]*?(?:<\/blockquote\s*>|$)/gi;
const lineEnd = /<br\b[^>]*>|<\/(?:p|div|li|tr|h[1-6]|blockquote|table|ul|ol)\s*>/gi;
const tag = /<\/?[a-z!][^>]*>?/gi;

const named: Partial<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
};

function signOf(code: number): string {
  const isSign = Number.isInteger(code) && code > 0 && code <= 0x10ffff;
  return isSign ? String.fromCodePoint(code) : '';
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (entity, hex, decimal, name) => {
    if (hex) return signOf(Number.parseInt(hex, 16));
    return decimal ? signOf(Number(decimal)) : (named[String(name).toLowerCase()] ?? entity);
  });
}

function plain(html: string): string {
  const lines = html.replace(/\s+/g, ' ').replace(lineEnd, '\n').replace(tag, '');
  return decoded(lines).replace(/[ \t]*\n[ \t]*/g, '\n');
}

/**
 * The words of an HTML letter, for reading alone: it never becomes a page, and the page's Trusted Types allow no parser.
 * What the letter quotes has `>` before each line, as in a plain letter.
 */
export function htmlText(html: string): string {
  const quoted = (part: string) => `\n${plain(part).trim().replace(/^/gm, '> ')}\n`;
  const seen = html.replace(unseen, ' ');
  const pieces: string[] = [];
  let end = 0;
  for (const found of seen.matchAll(quote)) {
    pieces.push(plain(seen.slice(end, found.index)), quoted(found[0]));
    end = found.index + found[0].length;
  }
  pieces.push(plain(seen.slice(end)));
  return pieces
    .join('')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
