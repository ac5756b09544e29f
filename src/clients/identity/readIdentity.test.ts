import { describe, expect, it } from 'vitest';
import { ageOn, readIdentity, spacedPhone, unreadableFields } from './readIdentity';

const blank = {
  iin: null,
  birthDate: null,
  birthPlace: null,
  phone: null,
  email: null,
  registrationAddress: null,
  residenceAddress: null,
  document: null,
};

describe('the identity of a view', () => {
  it('is read field by field', () => {
    const document = {
      kind: 'passport',
      number: '012345678',
      issuedAt: '2020-02-03',
      expiresAt: null,
      issuer: 'MIA',
    };
    expect(
      readIdentity({ iin: '900101300017', birthDate: '1990-01-01', phone: '+77011234567', document }),
    ).toEqual({ ...blank, iin: '900101300017', birthDate: '1990-01-01', phone: '+77011234567', document });
  });

  it.each([undefined, null, 'text', 7, []])('is blank where it came as %j', (value) => {
    expect(readIdentity(value)).toEqual(blank);
  });

  it('holds nothing for a value of another shape', () => {
    const odd = { iin: 900101300017, birthDate: '1990-13-41', phone: ' ', email: {}, document: 'paper' };
    expect(readIdentity(odd)).toEqual(blank);
    expect(unreadableFields(odd)).toEqual(['iin', 'birthDate', 'email', 'document']);
  });
});

describe('the age', () => {
  it.each([
    ['2008-11-23', '2026-11-22', 17],
    ['2008-11-23', '2026-11-23', 18],
    ['2004-02-29', '2022-02-28', 17],
    ['2004-02-29', '2022-03-01', 18],
    ['1990-12-31', '2026-01-01', 35],
  ])('of somebody born on %s is on %s %i', (birthDate, today, age) => {
    expect(ageOn(birthDate, today)).toBe(age);
  });
});

it('writes a phone number so that it can be dialled', () => {
  expect(spacedPhone('+77011234567')).toBe('+7 701 123 45 67');
  expect(spacedPhone('+442079460000')).toBe('+442079460000');
});
