import { describe, expect, it } from 'vitest';
import { readEmail, readPhone } from './contacts';

describe('a phone number', () => {
  it.each([
    '+77011234567',
    '87011234567',
    '77011234567',
    '8 (701) 123-45-67',
    ' +7 701 123 45 67 ',
    '8 701 123–45–67',
  ])('written as «%s» is kept with the code of the country', (text) => {
    expect(readPhone(text)).toBe('+77011234567');
  });

  it.each(['701 123 45 67', '+87011234567', '8+7011234567', '+1 701 123 45 67', '870112345678', ''])(
    '«%s» is none',
    (text) => {
      expect(readPhone(text)).toBeNull();
    },
  );
});

describe('an e-mail address', () => {
  it('is kept in lower case', () => {
    expect(readEmail(' A.Bekov@Mail.KZ ')).toBe('a.bekov@mail.kz');
  });

  it.each(['mail.kz', 'a@mail', 'a b@mail.kz', 'a@b@mail.kz', '<a@mail.kz>', `${'a'.repeat(250)}@m.kz`])(
    '«%s» is none',
    (text) => {
      expect(readEmail(text)).toBeNull();
    },
  );
});
