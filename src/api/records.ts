import { ApiError } from './apiError';
import type { components } from './contract';
import { blankedIn, withoutErased } from './erasedClient';
import { shapes } from './shapes';

type Schemas = components['schemas'];

/** What a value becomes that the desk does not know: shown as such, never taken for something else. */
export const UNKNOWN = 'unknown';

type Widened<V> = V extends readonly (infer E)[]
  ? Widened<E>[]
  : V extends string
    ? string extends V
      ? V
      : V | typeof UNKNOWN
    : V;

/** A number; what the backend sums up has what it is the sum of. */
type IdOf<T> = T extends { id: string } ? { id: string } : { id: number };

/** A record as it stands behind the border: enumerations may be unknown, what could not be read is named. */
type FromBackend<T> = { [K in keyof T]: Widened<T[K]> } & IdOf<T> & { unreadable?: readonly string[] };

export type RequestRecord = FromBackend<Schemas['Request']>;
export type ClientRecord = FromBackend<Schemas['Client']>;
export type ConsentRecord = FromBackend<Schemas['Consent']>;
export type DisclosureRecord = FromBackend<Schemas['Disclosure']>;
export type RecipientRecord = FromBackend<Schemas['Recipient']>;
export type UserRecord = FromBackend<Schemas['User']>;
export type PolicyVersionRecord = FromBackend<Schemas['PolicyVersion']>;
export type RequestEventRecord = FromBackend<Schemas['RequestEvent']>;
export type RecipientNoticeRecord = FromBackend<Schemas['RecipientNotice']>;
export type AttachmentRecord = FromBackend<Schemas['Attachment']>;
export type CorrectionRecord = FromBackend<Schemas['Correction']>;
export type ClientLookupRecord = FromBackend<Schemas['ClientLookup']>;
export type IdentityViewRecord = FromBackend<Schemas['IdentityView']>;
export type AuditEventRecord = FromBackend<Schemas['AuditEvent']>;
export type ExportRecord = FromBackend<Schemas['ExportRecord']>;
export type AgentLoadRecord = FromBackend<Schemas['AgentLoad']>;
export type SlaDayRecord = FromBackend<Schemas['SlaDay']>;
export type SlaReceiptRecord = FromBackend<Schemas['SlaReceipt']>;

interface FieldShape {
  readonly type: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly required?: boolean;
  readonly nullable?: boolean;
  readonly values?: readonly string[];
  readonly item?: FieldShape | RecordShape;
}
type RecordShape = { readonly [field: string]: FieldShape };
type JsonObject = Record<string, unknown>;

const recordShapes: Partial<Record<string, RecordShape>> = shapes;

/** What stands in for a required field that is missing: nothing that could pass for an answer. */
const neutral = {
  string: '',
  integer: Number.NaN,
  number: Number.NaN,
  boolean: null,
  array: [],
  object: null,
};

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const hasType: Record<FieldShape['type'], (value: unknown) => boolean> = {
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  array: Array.isArray,
  object: isObject,
};

const isFieldShape = (shape: FieldShape | RecordShape): shape is FieldShape => typeof shape.type === 'string';

function readItem(value: unknown, shape: FieldShape | RecordShape, unreadable: () => void): unknown[] {
  if (isFieldShape(shape)) return [readField(value, shape, unreadable)];
  if (isObject(value)) return [readObject(value, shape, unreadable)];
  unreadable();
  return [];
}

function readField(value: unknown, shape: FieldShape, unreadable: () => void): unknown {
  if (value === null && shape.nullable) return null;
  if (value == null && !shape.required) return undefined;
  if (!hasType[shape.type](value)) {
    unreadable();
    if (shape.nullable) return null;
    if (!shape.required) return undefined;
    return shape.values ? UNKNOWN : neutral[shape.type];
  }
  if (shape.values && !shape.values.some((known) => known === value)) {
    unreadable();
    return UNKNOWN;
  }
  const { item } = shape;
  return Array.isArray(value) && item ? value.flatMap((part) => readItem(part, item, unreadable)) : value;
}

function readObject(value: JsonObject, shape: RecordShape, unreadable: (field: string) => void): JsonObject {
  const known = Object.entries(shape).map(([field, fieldShape]): [string, unknown] => [
    field,
    readField(value[field], fieldShape, () => unreadable(field)),
  ]);
  // What came and cannot be used is undefined; what did not come stays absent.
  return {
    ...value,
    ...Object.fromEntries(known.filter(([field, read]) => read !== undefined || field in value)),
  };
}

/**
 * The one border for records from outside. A value that the contract does not know becomes `unknown`, a required
 * field that is missing a neutral value; the names of both stand in `unreadable`, and the page says so.
 * A resource without a shape passes as it is. The record is read in place: nobody has seen it before.
 * @throws {ApiError} malformed, where the answer is no record at all
 */
export function readRecord<T extends object>(resource: string, record: T): T {
  if (!isObject(record)) throw new ApiError({ code: 'malformed', status: 200 });
  const shape = recordShapes[resource];
  if (!shape) return record;
  const unreadable = new Set<string>();
  const sent: JsonObject = Object.fromEntries(Object.entries(record));
  const read = readObject(resource === 'clients' ? withoutErased(sent) : sent, shape, (field) =>
    unreadable.add(field),
  );
  return Object.assign(record, read, unreadable.size > 0 && { unreadable: [...unreadable] });
}

/** What goes back to the backend: never a value that the border has put in the place of the backend's own. */
export function writableRecord({ unreadable, ...record }: JsonObject): JsonObject {
  const hidden = new Set([...(Array.isArray(unreadable) ? unreadable : []), ...blankedIn(record)]);
  return Object.fromEntries(Object.entries(record).filter(([field]) => !hidden.has(field)));
}
