import { sql } from 'kysely';
import type { Call } from '../call';
import { fold } from '../db/fold';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, notFound, refuseIfAny, stale } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { listOf, showOf } from './reads';

const recipientSource: Source = {
  resource: 'recipients',
  schema: 'Recipient',
  from: () => sql.table('recipients'),
  q: (pattern, word) => sql`("nameFolded" like ${pattern} or "bin" = ${word})`,
};

const writable = [
  'name',
  'bin',
  'category',
  'country',
  'contractNumber',
  'contractValidFrom',
  'contractValidUntil',
  'protectionConfirmedAt',
] as const;
const readNew = bodyReader('Recipient', writable, ['name', 'category', 'country']);
const readChange = bodyReader('Recipient', [...writable, 'version'], ['version']);
type Writable = Partial<Pick<ReturnType<typeof readChange>, (typeof writable)[number]>>;

const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

/** ISO 3166-1 alpha-2, but for the codes that stand for no country. */
function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !['ZZ', 'EU', 'EZ', 'UN', 'XA', 'XB'].includes(code) &&
    countries.of(code) !== undefined
  );
}

function refusalsOf(fields: Writable): FieldRefusals {
  const errors: FieldRefusals = {};
  const { contractValidFrom, contractValidUntil } = fields;
  if (fields.name !== undefined && textOrNull(fields.name) === null) errors.name = { message: 'required' };
  if (fields.country !== undefined && !isCountry(fields.country))
    errors.country = { message: 'invalid_value' };
  if (contractValidFrom && contractValidUntil && contractValidUntil < contractValidFrom) {
    errors.contractValidUntil = { message: 'before_start' };
  }
  return errors;
}

async function createRecipient(call: Call) {
  const body = readNew(call.body);
  refuseIfAny(refusalsOf(body));
  const { id } = await call.db
    .insertInto('recipients')
    .values({
      name: body.name,
      nameFolded: fold(body.name),
      bin: body.bin ?? null,
      category: body.category,
      country: body.country,
      contractNumber: body.contractNumber ?? null,
      contractValidFrom: body.contractValidFrom ?? null,
      contractValidUntil: body.contractValidUntil ?? null,
      protectionConfirmedAt: body.protectionConfirmedAt ?? null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return { body: await recordOf(recipientSource, call, id) };
}

async function putRecipient(call: Call) {
  const { version, ...change } = readChange(call.body);
  const current = await call.db
    .selectFrom('recipients')
    .selectAll()
    .where('id', '=', call.id)
    .forUpdate()
    .executeTakeFirst();
  if (!current) throw notFound();
  if (version !== current.version) throw stale(await recordOf(recipientSource, call, call.id));
  refuseIfAny(refusalsOf({ ...current, ...change }));
  await call.db
    .updateTable('recipients')
    .set({ ...change, nameFolded: fold(change.name ?? current.name), version: version + 1 })
    .where('id', '=', call.id)
    .execute();
  return { body: await recordOf(recipientSource, call, call.id) };
}

export const recipientOperations: Operation[] = [
  listOf(recipientSource),
  showOf(recipientSource),
  { method: 'POST', path: '/recipients', resource: 'recipients', action: 'create', run: createRecipient },
  { method: 'PUT', path: '/recipients/:id', resource: 'recipients', action: 'edit', run: putRecipient },
];
