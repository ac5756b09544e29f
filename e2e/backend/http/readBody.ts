import type { ErrorObject } from 'ajv';
import { fieldsCheck, type SchemaName, type Schemas } from '../contract/contract';
import { isRecord } from '../contract/isRecord';
import { type FieldRefusal, type FieldRefusals, invalid } from './refusal';

function refusalOf(error: ErrorObject): FieldRefusal {
  if (error.keyword === 'maxLength') return { message: 'too_long', args: { max: error.params.limit } };
  if (error.keyword === 'minimum') return { message: 'too_small', args: { min: error.params.limit } };
  if (error.keyword === 'enum') return { message: 'invalid_value' };
  return { message: error.keyword === 'type' ? 'invalid_type' : 'invalid_format' };
}

function refusalsOf(errors: readonly ErrorObject[]): FieldRefusals {
  const refusals: FieldRefusals = {};
  for (const error of errors) {
    const [, path = ''] = error.instancePath.split('/');
    if (error.keyword === 'required' && path === '') {
      refusals[String(error.params.missingProperty)] = { message: 'required' };
    } else refusals[path] ??= refusalOf(error);
  }
  return refusals;
}

/** PostgreSQL keeps no NUL character in a text. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000');
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul);
}

type Taken<S extends SchemaName, K extends keyof Schemas[S], R extends K> = Partial<Pick<Schemas[S], K>> &
  Required<Pick<Schemas[S], R>>;

/**
 * Makes a reader that takes these fields from a body, leaves the others, and refuses (422) what the contract's
 * schema refuses.
 */
export function bodyReader<S extends SchemaName, K extends keyof Schemas[S] & string, R extends K = never>(
  schema: S,
  fields: readonly K[],
  required: readonly R[] = [],
): (body: unknown) => Taken<S, K, R> {
  const check = fieldsCheck<Taken<S, K, R>>(schema, fields, required);
  return (body) => {
    if (!isRecord(body)) throw invalid({ body: { message: 'invalid_type' } });
    const taken: Record<string, unknown> = {};
    for (const name of fields) if (Object.hasOwn(body, name)) taken[name] = body[name];
    const withNul = Object.keys(taken).filter((name) => holdsNul(taken[name]));
    if (withNul.length > 0) {
      throw invalid(Object.fromEntries(withNul.map((name) => [name, { message: 'invalid_format' }])));
    }
    const candidate: unknown = taken;
    if (check(candidate)) return candidate;
    throw invalid(refusalsOf(check.errors ?? []));
  };
}

/** The text without blanks around it; null where nothing is left. */
export function textOrNull(text: string | null | undefined): string | null {
  return text?.trim() || null;
}
