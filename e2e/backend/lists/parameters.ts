import { isRecord } from '../contract/isRecord';
import { type FieldRefusals, invalid, refuseIfAny } from '../http/refusal';
import { type Condition, readFilters } from './filters';
import { fieldOf, type Source } from './source';

export interface ListQuery {
  sort: { field: string; descending: boolean };
  /** The first and the last row, inclusive. */
  range: [number, number];
  conditions: Condition[];
  /** The text of `q`, as it was asked. */
  q: string;
}

const maxRows = 1000;

function readJson(query: Record<string, unknown>, name: string, errors: FieldRefusals): unknown {
  const text = query[name];
  if (text === undefined) return undefined;
  try {
    if (typeof text === 'string') return JSON.parse(text);
  } catch {
    // Told below, as a parameter that is given twice is.
  }
  errors[name] = { message: 'malformed_json' };
  return undefined;
}

function readSort(source: Source, value: unknown, errors: FieldRefusals): ListQuery['sort'] {
  const byId = { field: 'id', descending: false };
  if (value === undefined) return byId;
  const [field, order, ...rest]: unknown[] = Array.isArray(value) ? value : [];
  const known = typeof field === 'string' ? fieldOf(source, field) : undefined;
  if (!known || known.kind === 'set' || known.kind === 'object') {
    errors.sort = { message: 'unknown_field' };
  } else if ((order !== 'ASC' && order !== 'DESC') || rest.length > 0)
    errors.sort = { message: 'invalid_value' };
  return known ? { field: known.name, descending: order === 'DESC' } : byId;
}

function readRange(value: unknown, errors: FieldRefusals): [number, number] {
  if (value === undefined) return [0, 24];
  const [first, last, ...rest]: unknown[] = Array.isArray(value) ? value : [];
  const numbers = typeof first === 'number' && typeof last === 'number' && rest.length === 0;
  if (!numbers || !Number.isSafeInteger(first) || !Number.isSafeInteger(last) || first < 0 || last < first) {
    errors.range = { message: 'invalid_value' };
    return [0, 24];
  }
  if (last - first + 1 > maxRows) errors.range = { message: 'too_many_rows', args: { max: maxRows } };
  return [first, last];
}

/** Reads `sort`, `range` and `filter`; whatever the source does not know is refused (422), never passed over. */
export function readListQuery(source: Source, query: unknown): ListQuery {
  const given = isRecord(query) ? query : {};
  // Without a prototype: a key may have any name, as `__proto__`.
  const errors: FieldRefusals = Object.create(null);
  for (const name of Object.keys(given)) {
    if (!['sort', 'range', 'filter'].includes(name)) errors[name] = { message: 'unknown_parameter' };
  }
  const sort = readSort(source, readJson(given, 'sort', errors), errors);
  const range = readRange(readJson(given, 'range', errors), errors);
  const filter =
    readJson(given, 'filter', errors) ?? (errors.filter || given.filter === undefined ? {} : null);
  if (!isRecord(filter)) throw invalid({ ...errors, filter: { message: 'invalid_type' } });
  const { conditions, q } = readFilters(source, filter, errors);
  refuseIfAny(errors);
  return { sort, range, conditions, q };
}
