/**
 * Writes src/api/shapes.ts from the contract: what each record must look like when it comes from outside.
 * The types say it to the compiler; this says it to the border, at run time.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object' | 'null';

interface Schema {
  $ref?: string;
  type?: JsonType | JsonType[];
  enum?: (string | null)[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  writeOnly?: boolean;
}

export interface FieldShape {
  type: Exclude<JsonType, 'null'>;
  required?: true;
  nullable?: true;
  values?: string[];
  item?: FieldShape | Record<string, FieldShape>;
}

/** What each resource of the contract holds. */
const records = {
  requests: 'Request',
  clients: 'Client',
  consents: 'Consent',
  disclosures: 'Disclosure',
  recipients: 'Recipient',
  users: 'User',
  'policy-versions': 'PolicyVersion',
  'request-events': 'RequestEvent',
  'recipient-notices': 'RecipientNotice',
  attachments: 'Attachment',
  corrections: 'Correction',
  'client-lookups': 'ClientLookup',
  'identity-views': 'IdentityView',
  'export-records': 'ExportRecord',
  'audit-events': 'AuditEvent',
  'sla-days': 'SlaDay',
  'sla-receipts': 'SlaReceipt',
  'agent-loads': 'AgentLoad',
} as const;

const contract: { components: { schemas: Record<string, Schema> } } = parse(
  readFileSync(new URL('../backend/openapi.yaml', import.meta.url), 'utf8'),
);

function schemaNamed(name: string): Schema {
  const schema = contract.components.schemas[name];
  if (!schema) throw new Error(`The contract has no schema ${name}`);
  return schema;
}

function resolved(schema: Schema): Schema {
  return schema.$ref ? schemaNamed(schema.$ref.replace('#/components/schemas/', '')) : schema;
}

function fieldShape(reference: Schema, required: boolean): FieldShape {
  const schema = resolved(reference);
  const types = [schema.type ?? 'string'].flat();
  const type = types.find((name): name is FieldShape['type'] => name !== 'null') ?? 'string';
  const values = schema.enum?.filter((value): value is string => value !== null);
  const nullable = types.includes('null') || schema.enum?.includes(null);
  return {
    type,
    ...(required && { required: true as const }),
    ...(nullable && { nullable: true as const }),
    ...(values && { values }),
    ...(schema.items && { item: itemShape(resolved(schema.items)) }),
  };
}

function itemShape(schema: Schema): FieldShape | Record<string, FieldShape> {
  return schema.properties ? objectShape(schema) : fieldShape(schema, true);
}

function objectShape(schema: Schema): Record<string, FieldShape> {
  const readable = Object.entries(schema.properties ?? {}).filter(([, field]) => !field.writeOnly);
  return Object.fromEntries(
    readable.map(([name, field]) => [name, fieldShape(field, schema.required?.includes(name) ?? false)]),
  );
}

/** The text of src/api/shapes.ts. */
export function shapesModule(): string {
  const shapes = Object.fromEntries(
    Object.entries(records).map(([resource, schema]) => [resource, objectShape(schemaNamed(schema))]),
  );
  return `/** Generated from the contract by \`npm run types\`: do not edit. */\nexport const shapes = ${JSON.stringify(shapes, null, 2)} as const;\n`;
}
