import { describe, expect, it } from 'vitest';
import { checkDigit } from '../../../policy/iin';
import { type CorrectedField, readCorrectedValue } from './correctedValue';

const today = '2026-11-23';
const iin = `90010130001${checkDigit('90010130001')}`;
const wrongIin = `${iin.slice(0, 11)}${(Number(iin.slice(11)) + 1) % 10}`;

const taken: [CorrectedField, string, string][] = [
  ['lastName', '  Иванова ', 'Иванова'],
  ['middleName', 'Қызы', 'Қызы'],
  ['birthDate', '31.12.1990', '1990-12-31'],
  ['birthDate', '1.2.1990', '1990-02-01'],
  ['birthDate', '1990-12-31', '1990-12-31'],
  ['birthDate', today, today],
  ['iin', `${iin.slice(0, 6)} ${iin.slice(6)}`, iin],
  ['phone', '8 (701) 123-45-67', '+77011234567'],
  ['phone', '+7 701 123 45 67', '+77011234567'],
  ['email', ' A.b@Mail.kz ', 'a.b@mail.kz'],
  ['registrationAddress', 'Алматы, ул. Абая, д. 1', 'Алматы, ул. Абая, д. 1'],
];

const refused: [CorrectedField, string][] = [
  ['lastName', '   '],
  ['firstName', 'a'.repeat(101)],
  ['middleName', 'two\nlines'],
  ['birthDate', '31.02.1990'],
  ['birthDate', '31.12.1899'],
  ['birthDate', '24.11.2026'],
  ['birthDate', '1990'],
  ['iin', wrongIin],
  ['iin', iin.slice(1)],
  ['phone', '701 123 45 67'],
  ['phone', '+1 701 123 45 67'],
  ['email', 'mail.kz'],
  ['email', 'a b@mail.kz'],
  ['residenceAddress', 'a'.repeat(501)],
];

describe('a corrected value', () => {
  it.each(taken)('of %s typed as «%s» is sent as «%s»', (field, typed, sent) => {
    expect(readCorrectedValue(field, typed, today)).toBe(sent);
  });

  it.each(refused)('of %s typed as «%s» is not sent', (field, typed) => {
    expect(readCorrectedValue(field, typed, today)).toBeNull();
  });
});
