import type { components } from '../../../api/contract';
import { type Day, isDay } from '../../../deadlines/almatyTime';
import { readEmail, readPhone } from '../../../policy/contacts';
import { isIin } from '../../../policy/iin';

export type CorrectedField = components['schemas']['Correction']['field'];

/** How a field is written. */
export type ValueShape = 'name' | 'address' | 'birthDate' | 'iin' | 'phone' | 'email';

export const shapeOf: Record<CorrectedField, ValueShape> = {
  lastName: 'name',
  firstName: 'name',
  middleName: 'name',
  birthDate: 'birthDate',
  iin: 'iin',
  phone: 'phone',
  email: 'email',
  registrationAddress: 'address',
  residenceAddress: 'address',
};

const readLine = (text: string, max: number) =>
  text !== '' && text.length <= max && !/\p{Cc}/u.test(text) ? text : null;

/** `31.12.1990` as people write it, or `1990-12-31` as the contract does. */
function readBirthDate(text: string, today: Day): Day | null {
  const written = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const [, day = '', month = '', year = ''] = written ?? [];
  const date = written ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
  return isDay(date) && date >= '1900-01-01' && date <= today ? date : null;
}

const readers: Record<ValueShape, (text: string, today: Day) => string | null> = {
  name: (text) => readLine(text, 100),
  address: (text) => readLine(text, 500),
  birthDate: readBirthDate,
  iin: (text) => {
    const digits = text.replace(/\s/g, '');
    return isIin(digits) ? digits : null;
  },
  phone: readPhone,
  email: readEmail,
};

/**
 * What has been typed for a field as the contract takes it; null where it cannot be that field's value, so that it
 * need not be sent to be refused. The backend has the last word.
 * @param today a day of Almaty
 */
export function readCorrectedValue(field: CorrectedField, typed: string, today: Day): string | null {
  return readers[shapeOf[field]](typed.normalize('NFC').trim(), today);
}
