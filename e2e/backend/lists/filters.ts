import { isDay, readInstant } from '../../../src/deadlines/almatyTime';
import type { Field } from '../contract/contract';
import type { FieldRefusals } from '../http/refusal';
import { fieldOf, type Source } from './source';

const suffixes = ['gt', 'gte', 'lt', 'lte', 'neq'] as const;
export type Comparison = 'eq' | (typeof suffixes)[number];
type Plain = string | number | boolean;

export interface Condition {
  field: Field;
  comparison: Comparison;
  /** Any of these. */
  values: Plain[];
  /** Whether an empty field is one of them. */
  empty: boolean;
}

/** PostgreSQL knows no year 0. */
const firstDay = '0001-01-01';

const isOfKind: Record<Field['kind'], (value: unknown, field: Field) => boolean> = {
  integer: Number.isSafeInteger,
  number: Number.isFinite,
  boolean: (value) => typeof value === 'boolean',
  string: (value) => typeof value === 'string' && !value.includes('\u0000'),
  enum: (value, field) => field.values.includes(value),
  set: (value, field) => field.values.includes(value),
  instant: (value) => typeof value === 'string' && value >= firstDay && readInstant(value) !== null,
  day: (value) => typeof value === 'string' && value >= firstDay && isDay(value),
  object: () => false,
};

function isPlain(value: unknown, field: Field): value is Plain {
  return value !== null && isOfKind[field.kind](value, field);
}

function splitKey(source: Source, key: string): { field: Field | undefined; comparison: Comparison } {
  const plain = fieldOf(source, key);
  if (plain) return { field: plain, comparison: 'eq' };
  const suffix = suffixes.find((candidate) => key.endsWith(`_${candidate}`));
  return suffix
    ? { field: fieldOf(source, key.slice(0, -suffix.length - 1)), comparison: suffix }
    : { field: undefined, comparison: 'eq' };
}

function mayFilter(source: Source, { name, kind }: Field): boolean {
  if (kind === 'object') return false;
  return !source.filters || name === 'id' || source.filters.includes(name);
}

const ordered: ReadonlySet<Field['kind']> = new Set(['integer', 'number', 'string', 'instant', 'day']);

function mayCompare({ kind }: Field, comparison: Comparison): boolean {
  return comparison === 'eq' || (comparison === 'neq' ? kind !== 'set' : ordered.has(kind));
}

function valuesOf(
  field: Field,
  comparison: Comparison,
  value: unknown,
): Omit<Condition, 'field' | 'comparison'> | null {
  const matches = comparison === 'eq' || comparison === 'neq';
  if (!matches) return isPlain(value, field) ? { values: [value], empty: false } : null;
  const members: unknown[] = Array.isArray(value) ? value : [value];
  const values = members.filter((member) => isPlain(member, field));
  const empty = members.includes(null);
  return values.length + members.filter((member) => member === null).length === members.length
    ? { values, empty }
    : null;
}

/** Reads the keys of a filter into conditions, and tells in `errors` those that cannot be met. */
export function readFilters(
  source: Source,
  filter: Record<string, unknown>,
  errors: FieldRefusals,
): { conditions: Condition[]; q: string } {
  const conditions: Condition[] = [];
  let q = '';
  for (const [key, value] of Object.entries(filter)) {
    if (key === 'q' && source.q) {
      if (typeof value === 'string' && !value.includes('\u0000')) q = value;
      else errors.q = { message: 'invalid_type' };
      continue;
    }
    const { field, comparison } = splitKey(source, key);
    if (!field || !mayFilter(source, field) || !mayCompare(field, comparison)) {
      errors[key] = { message: 'unknown_field' };
      continue;
    }
    const read = valuesOf(field, comparison, value);
    if (read) conditions.push({ field, comparison, ...read });
    else errors[key] = { message: 'invalid_type' };
  }
  return { conditions, q };
}
