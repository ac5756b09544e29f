/**
 * An amount in tenge as people write it: `1 500,50`, `1500.5`, `1 500 ₸`. `undefined` where it is none: below zero, with
 * more than two decimals (tiyn), or no number at all. A comma is always the decimal sign, never one of thousands.
 */
export function parseTenge(text: string): number | undefined {
  const bare = text.replace(/\s|₸/g, '').replace(',', '.');
  return /^\d+(\.\d{1,2})?$/.test(bare) ? Number(bare) : undefined;
}
