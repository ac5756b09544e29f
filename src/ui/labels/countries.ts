import type { ParseKeys } from 'i18next';

type CountryKey = Extract<ParseKeys, `disclosures.countries.${string}`>;
type CountryCode = CountryKey extends `disclosures.countries.${infer C}` ? C : never;

/** Countries that the desk has a name for, by their ISO 3166-1 codes; the neighbours first. */
const named: Record<CountryCode, true> = {
  KZ: true,
  RU: true,
  UZ: true,
  KG: true,
  BY: true,
  AM: true,
  GE: true,
  TR: true,
  CN: true,
  AE: true,
  DE: true,
  NL: true,
  IE: true,
  GB: true,
  US: true,
};

export const isNamedCountry = (code: string): code is CountryCode => Object.hasOwn(named, code);

export const namedCountries = Object.keys(named).filter(isNamedCountry);
