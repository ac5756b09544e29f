import { isDay } from '../../../src/deadlines/almatyTime';
import { readEmail, readPhone } from '../../../src/policy/contacts';
import { isIin } from '../../../src/policy/iin';
import type { Schemas } from '../contract/contract';
import { maskEmail, maskIin, maskPhone } from '../mask';

export type CorrectedField = Schemas['Correction']['field'];

interface FieldRule {
  /** The value as it is kept; null where it is refused. */
  read: (value: string, today: string) => string | null;
  mask: (value: string) => string;
  /** The table that holds it. */
  table: 'clients' | 'client_identities';
}

const readText = (max: number) => (value: string) => {
  const text = value.normalize('NFC').trim();
  return text !== '' && text.length <= max && !/\p{Cc}/u.test(text) ? text : null;
};
const maskText = (value: string) => `${[...value].slice(0, 1).join('')}•••`;
const name: FieldRule = { read: readText(100), mask: maskText, table: 'clients' };
const address: FieldRule = { read: readText(500), mask: maskText, table: 'client_identities' };

/** How each field of a client is corrected: what it may be, and how little of it the record of the act shows. */
export const correctedFields: Record<CorrectedField, FieldRule> = {
  lastName: name,
  firstName: name,
  middleName: name,
  birthDate: {
    read: (value, today) => (isDay(value) && value >= '1900-01-01' && value <= today ? value : null),
    mask: (value) => `${value.slice(0, 4)}-••-••`,
    table: 'clients',
  },
  iin: { read: (value) => (isIin(value) ? value : null), mask: maskIin, table: 'client_identities' },
  phone: { read: readPhone, mask: maskPhone, table: 'client_identities' },
  email: { read: readEmail, mask: maskEmail, table: 'client_identities' },
  registrationAddress: address,
  residenceAddress: address,
};
