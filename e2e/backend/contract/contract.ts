import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';
import type { components } from '../../../src/api/contract';
import { isRecord } from './isRecord';

export type Schemas = components['schemas'];
export type SchemaName = keyof Schemas;
export type FieldKind =
  | 'integer'
  | 'number'
  | 'boolean'
  | 'string'
  | 'enum'
  | 'instant'
  | 'day'
  | 'set'
  | 'object';

export interface Field {
  name: string;
  kind: FieldKind;
  nullable: boolean;
  writeOnly: boolean;
  /** Of an enum or a set: what it may hold. */
  values: readonly unknown[];
}

const document: unknown = parse(readFileSync(new URL('../openapi.yaml', import.meta.url), 'utf8'));
if (!isRecord(document)) throw new Error('the contract is not an object');

const ajv = new Ajv2020({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addSchema(document, 'contract');

export const contractDocument = document;

/** A check against the contract's own words; `pointer` leads to a schema, as `#/components/schemas/Client`. */
export function contractCheck(pointer: string): ValidateFunction {
  const check = ajv.getSchema(`contract${pointer}`);
  if (!check) throw new Error(`the contract has no ${pointer}`);
  return check;
}

/** A check of an object that has these fields of a schema, each as the contract describes it. */
export function fieldsCheck<T>(schema: string, fields: readonly string[], required: readonly string[]) {
  const properties = Object.fromEntries(
    fields.map((name) => [name, { $ref: `contract#/components/schemas/${schema}/properties/${name}` }]),
  );
  return ajv.compile<T>({ type: 'object', required: [...required], properties });
}

function pick(from: unknown, ...path: string[]): unknown {
  return path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), from);
}

function resolved(schema: unknown): Record<string, unknown> {
  if (!isRecord(schema)) return {};
  const { $ref, ...own } = schema;
  if (typeof $ref !== 'string') return schema;
  return { ...resolved(pick(document, ...$ref.slice(2).split('/'))), ...own };
}

function kindOf(schema: Record<string, unknown>): FieldKind {
  if (Array.isArray(schema.enum)) return 'enum';
  const types = [schema.type].flat().filter((type) => type !== 'null');
  if (types[0] === 'string' && schema.format === 'date-time') return 'instant';
  if (types[0] === 'string' && schema.format === 'date') return 'day';
  if (types[0] === 'array') return kindOf(resolved(schema.items)) === 'enum' ? 'set' : 'object';
  const plain = (['string', 'integer', 'number', 'boolean'] as const).find((type) => type === types[0]);
  return plain ?? 'object';
}

function fieldOf(name: string, described: unknown): Field {
  const schema = resolved(described);
  const kind = kindOf(schema);
  const values = kind === 'set' ? resolved(schema.items).enum : schema.enum;
  return {
    name,
    kind,
    nullable: [schema.type].flat().includes('null') || (Array.isArray(values) && values.includes(null)),
    writeOnly: schema.writeOnly === true,
    values: Array.isArray(values) ? values : [],
  };
}

const known = new Map<SchemaName, ReadonlyMap<string, Field>>();

/** The fields of a record, by name, as the contract describes them. */
export function fieldsOf(schema: SchemaName): ReadonlyMap<string, Field> {
  const found = known.get(schema);
  if (found) return found;
  const properties = pick(document, 'components', 'schemas', schema, 'properties');
  if (!isRecord(properties)) throw new Error(`the contract has no fields for ${schema}`);
  const fields = new Map(Object.entries(properties).map(([name, field]) => [name, fieldOf(name, field)]));
  known.set(schema, fields);
  return fields;
}
