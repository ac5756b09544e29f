/** `+2`, `−1,5`, `0`. */
export const signed = (value: number, written: string) =>
  `${value > 0 ? '+' : value < 0 ? '−' : ''}${written}`;
