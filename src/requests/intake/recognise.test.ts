import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayStandInAddress } from '../../policy/searchText';
import { recognise } from './recognise';

describe('what was typed to find a client', () => {
  it.each(['', '  ', 'А'])('«%s» is nothing yet', (text) => {
    expect(recognise(text)).toEqual({ type: 'blank' });
  });

  it.each([
    ['Ахметов', 'Ахметов'],
    [' Әбдіқадыр Нұрғали ', 'Әбдіқадыр Нұрғали'],
    ['Петров-Водкин К.С.', 'Петров-Водкин К С'],
    ['Ахметова, Айгүл', 'Ахметова Айгүл'],
    // As a Mac writes it: the letter and its breve apart.
    ['Сери\u0438\u0306', 'Сери\u0439'],
    ["О'Нил", "О'Нил"],
    ['Smith', 'Smith'],
  ])('«%s» is a name', (text, q) => {
    expect(recognise(text)).toEqual({ type: 'search', q });
  });

  it.each(['C-0012345', 'c-0012345', 'С-0012345', 'с0012345', 'c 0012345', 'C\u20110012345'])(
    '«%s» is a client number in either layout',
    (text) => {
      expect(recognise(text)).toEqual({ type: 'search', q: 'C-0012345' });
    },
  );

  it.each(['870101300128', '870101 300 128', ' 870101-300128 ', '\u200b870101300128'])(
    '«%s» is an IIN',
    (text) => {
      expect(recognise(text)).toEqual({ type: 'exact', by: 'iin', value: '870101300128' });
    },
  );

  it.each([
    ['870101300129', 'check_digit'],
    ['870230300128', 'birth_date'],
    ['870101700128', 'century'],
  ])('%s is no IIN, and the check that failed is named', (text, problem) => {
    expect(recognise(text)).toEqual({ type: 'wrong_iin', problem });
  });

  it.each([
    '+77011234567',
    '87011234567',
    '8 (701) 123-45-67',
    '+7 701 123 45 67',
    '77011234567',
    '8(701)123–45–67',
    '\u202a+7 701 123\u00a045\u201167\u202c',
  ])('«%s» is a phone number, as the backend keeps it', (text) => {
    expect(recognise(text)).toEqual({ type: 'exact', by: 'phone', value: '+77011234567' });
  });

  it.each([
    ['A.Bekov@Mail.KZ', 'a.bekov@mail.kz'],
    ['Бекова А. <a.bekova@mail.kz>', 'a.bekova@mail.kz'],
  ])('«%s» is an e-mail address', (text, value) => {
    expect(recognise(text)).toEqual({ type: 'exact', by: 'email', value });
  });

  it.each([
    ['8', 1],
    ['8701013001', 10],
    ['+7701', 4],
    ['+870101300128', 12],
    ['8701013001288', 13],
  ])('«%s» is unfinished: %i digits', (text, digits) => {
    expect(recognise(text)).toEqual({ type: 'unfinished', by: 'digits', digits });
  });

  it.each(['a.bekov', 'bekov1987', 'a.bekov@', 'a.bekov@mail'])(
    '«%s» is the beginning of an address',
    (text) => {
      expect(recognise(text)).toMatchObject({ type: 'unfinished', by: 'email' });
    },
  );

  it('never searches digits of a person, whatever stands around them', () => {
    const digits = ['870101300128', '87011234567', '+7 701 123 45 67'];
    const around = (text: string) => [text, `ЖСН ${text}`, `Ахметов ${text}`, `${text} Ахметов`, `C-${text}`];
    for (const text of digits.flatMap(around)) expect(recognise(text).type, text).not.toBe('search');
  });

  it('never searches what may not stand in an address', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'Cс-‑ 0178@.аҚ+('), maxLength: 24 });
    fc.assert(
      fc.property(typed, (text) => {
        const recognised = recognise(text);
        expect(recognised.type !== 'search' || mayStandInAddress(recognised.q)).toBe(true);
      }),
    );
  });
});
