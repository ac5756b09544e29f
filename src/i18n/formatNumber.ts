// Kazakh and Russian write numbers alike in CLDR, and Chromium knows the Russian: one formatter serves both.
// The tests hold it against Node's Kazakh.
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(name: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const known = formatters.get(name) ?? new Intl.NumberFormat('ru', options);
  formatters.set(name, known);
  return known;
}

/** `1 234 567,8`; the spaces are U+00A0. */
export function formatNumber(value: number, maximumFractionDigits = 3): string {
  // A count below a thousand is its digits: the first page is not to wait for a formatter.
  if (Number.isInteger(value) && value >= 0 && value < 1000 && !Object.is(value, -0)) return String(value);
  return formatter(`number ${maximumFractionDigits}`, { maximumFractionDigits }).format(value);
}

/** `26 %` of 0.26; the space is U+00A0. */
export function formatPercent(ratio: number, maximumFractionDigits = 0): string {
  return formatter(`percent ${maximumFractionDigits}`, { style: 'percent', maximumFractionDigits }).format(
    ratio,
  );
}

/** Tenge: `1 500 ₸`, with tiyn where there are any, `1 500,50 ₸`. */
export function formatMoney(tenge: number): string {
  const fractionDigits = Number.isInteger(tenge) ? 0 : 2;
  return formatter(`money ${fractionDigits}`, {
    style: 'currency',
    currency: 'KZT',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: 2,
  }).format(tenge);
}

const KIB = 1024;
const MIB = KIB * KIB;

/**
 * Of a file: `512 Б`, `350 кБ`, `1,2 МБ`, with U+00A0; in powers of 1024, as the file manager shows it and as
 * limits are set. In Kazakh as well: CLDR has «MБ» there with a Latin letter.
 */
export function formatFileSize(bytes: number): string {
  const [unit, size]: [string, number] =
    bytes < KIB ? ['byte', bytes] : bytes < MIB ? ['kilobyte', bytes / KIB] : ['megabyte', bytes / MIB];
  // Half a kilobyte more or less says nothing.
  const maximumFractionDigits = unit === 'megabyte' ? 1 : 0;
  return formatter(`size ${unit}`, { style: 'unit', unit, maximumFractionDigits })
    .format(size)
    .replace(' ', '\u00a0');
}
