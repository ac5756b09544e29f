import type { Day } from '../../deadlines/almatyTime';
import { isDay } from '../../deadlines/almatyTime';

interface IdentityDocument {
  kind: string | null;
  number: string | null;
  /** Days of the contract. */
  issuedAt: Day | null;
  expiresAt: Day | null;
  issuer: string | null;
}

/** A client's identifying fields; null where there is none, or where it came in a shape that cannot be read. */
export interface ClientIdentity {
  iin: string | null;
  birthDate: Day | null;
  birthPlace: string | null;
  phone: string | null;
  email: string | null;
  registrationAddress: string | null;
  residenceAddress: string | null;
  document: IdentityDocument | null;
}

type Fields = Partial<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
const textOf = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value : null);
const dayOf = (value: unknown) => (typeof value === 'string' && isDay(value) ? value : null);

function readDocument(value: unknown): IdentityDocument | null {
  if (!isFields(value)) return null;
  return {
    kind: textOf(value.kind),
    number: textOf(value.number),
    issuedAt: dayOf(value.issuedAt),
    expiresAt: dayOf(value.expiresAt),
    issuer: textOf(value.issuer),
  };
}

/** The identity of an answer to POST /identity-views (contract, ClientIdentity): one odd value may not cost the rest. */
export function readIdentity(value: unknown): ClientIdentity {
  const fields = isFields(value) ? value : {};
  return {
    iin: textOf(fields.iin),
    birthDate: dayOf(fields.birthDate),
    birthPlace: textOf(fields.birthPlace),
    phone: textOf(fields.phone),
    email: textOf(fields.email),
    registrationAddress: textOf(fields.registrationAddress),
    residenceAddress: textOf(fields.residenceAddress),
    document: readDocument(fields.document),
  };
}

const isNothing = (value: unknown) => value == null || (typeof value === 'string' && value.trim() === '');

const droppedFrom = (raw: Fields, read: object): string[] =>
  Object.entries(read).flatMap(([field, value]) => (value === null && !isNothing(raw[field]) ? [field] : []));

/** The fields that came in a shape that `readIdentity` cannot read: `phone`, `document.issuedAt`. */
export function unreadableFields(value: unknown): string[] {
  if (isNothing(value)) return [];
  if (!isFields(value)) return ['identity'];
  const read = readIdentity(value);
  const ofDocument =
    read.document && isFields(value.document) ? droppedFrom(value.document, read.document) : [];
  return [...droppedFrom(value, read), ...ofDocument.map((field) => `document.${field}`)];
}

/** Whole years of age on a day of Almaty. Who is born on 29 February comes of age on 1 March. */
export function ageOn(birthDate: Day, today: Day): number {
  const isBeforeBirthday = today.slice(5) < birthDate.slice(5);
  return Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (isBeforeBirthday ? 1 : 0);
}

/** `+7 701 234 56 78`; a number of another shape stays as it is. */
export function spacedPhone(phone: string): string {
  return phone.replace(/^(\+7)(\d{3})(\d{3})(\d{2})(\d{2})$/, '$1 $2 $3 $4 $5');
}
