import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ApiError } from './apiError';
import { readRecord, writableRecord } from './records';
import { shapes } from './shapes';

const request = {
  id: 5,
  number: 'R-0000005',
  clientId: 12,
  kind: 'processing_withdrawal',
  channel: 'email',
  status: 'in_progress',
  receivedAt: '2026-11-20T05:00:00.000Z',
  dueAt: '2026-11-23T13:00:00.000Z',
  replyLocale: 'kk',
  steps: [{ key: 'stop_processing', done: false, doneAt: null, doneById: null }],
  version: 3,
};
const client = {
  id: 12,
  number: 'C-0000012',
  lastName: 'Сейітова',
  firstName: 'Әсел',
  iinMasked: '••••••••4321',
  status: 'active',
  isMinor: false,
  registeredAt: '2024-02-01T05:00:00.000Z',
  outstandingObligations: 0,
  version: 1,
};

type Json = Record<string, unknown>;
const requestWith = (changes: Json): Json => readRecord<Json>('requests', { ...request, ...changes });
const clientWith = (changes: Json): Json => readRecord<Json>('clients', { ...client, ...changes });

const without = (record: Json, ...fields: string[]): Json =>
  Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)));

describe('a record from the backend', () => {
  it('that keeps to the contract passes as it is', () => {
    expect(requestWith({})).toEqual(request);
    expect(clientWith({})).toEqual(client);
  });

  it('keeps fields that the contract does not know', () => {
    expect(requestWith({ priority: 'high' })).toEqual({ ...request, priority: 'high' });
  });

  it('shows a value that the desk does not know as unknown, and names it', () => {
    expect(requestWith({ status: 'paused' })).toMatchObject({ status: 'unknown', unreadable: ['status'] });
  });

  it('of whose data has been deleted brings nothing that tells who it was, whatever was sent', () => {
    const sent = {
      middleName: 'Қайратқызы',
      representativeOf: 'ТОО «Жол»',
      dataInventory: [{ category: 'iin' }],
    };
    const read = clientWith({ ...sent, status: 'erased', destructionAct: 'АУ-7' });
    const told = JSON.stringify(read);
    for (const gone of [client.lastName, client.firstName, '4321', 'Қайратқызы', 'Жол', '"iin"']) {
      expect(told).not.toContain(gone);
    }
    expect(read).toMatchObject({ number: client.number, destructionAct: 'АУ-7' });
    // A backend that has forgotten them itself has left nothing out.
    expect(clientWith({ status: 'erased', lastName: null }).unreadable).toBeUndefined();
    expect(clientWith(sent)).toMatchObject(sent);
  });

  it('never takes a missing field for an answer', () => {
    const bare = without(request, 'receivedAt', 'kind', 'version', 'clientId');
    const read = readRecord<Json>('requests', bare);
    expect(read).toMatchObject({ receivedAt: '', kind: 'unknown', version: Number.NaN, clientId: null });
    expect(read.unreadable).toEqual(expect.arrayContaining(['receivedAt', 'kind', 'version', 'clientId']));
    expect(readRecord<Json>('clients', without(client, 'isMinor'))).toMatchObject({
      isMinor: null,
      unreadable: ['isMinor'],
    });
  });

  it('does not pass a value of another type on', () => {
    expect(clientWith({ outstandingObligations: '3' })).toMatchObject({
      outstandingObligations: Number.NaN,
      unreadable: ['outstandingObligations'],
    });
    expect(clientWith({ middleName: 7 })).toMatchObject({ middleName: null, unreadable: ['middleName'] });
    expect(requestWith({ steps: 'all' })).toMatchObject({ steps: [], unreadable: ['steps'] });
    expect(requestWith({ status: { key: 'new' } })).toMatchObject({ status: 'unknown' });
  });

  it('may say null where the contract lets it, and only there', () => {
    const read = requestWith({ dueAt: null, assigneeId: null, lateReason: null });
    expect(read).toMatchObject({ dueAt: null, assigneeId: null, lateReason: null });
    expect(read).not.toHaveProperty('unreadable');
    expect(requestWith({ number: null })).toMatchObject({ number: '', unreadable: ['number'] });
    // Optional, but never null: a page that defaults it must find nothing there.
    expect(requestWith({ warnings: null }).warnings).toBeUndefined();
    expect(clientWith({ entrepreneur: 'yes' })).toMatchObject({ unreadable: ['entrepreneur'] });
    expect(clientWith({ entrepreneur: 'yes' }).entrepreneur).toBeUndefined();
  });

  it('does not grow optional fields that it came without', () => {
    expect(Object.keys(requestWith({})).sort()).toEqual(Object.keys(request).sort());
  });

  it('is read down to its parts: steps, what is held, categories', () => {
    expect(requestWith({ steps: [...request.steps, { key: 7, done: 'yes' }, null, 'x'] })).toMatchObject({
      steps: [request.steps[0], { key: '', done: null }],
      unreadable: ['steps'],
    });
    const held = { category: 'aura', source: 'client', collectedAt: '2026-01-01T00:00:00Z' };
    expect(clientWith({ dataInventory: [held] })).toMatchObject({
      dataInventory: [{ ...held, category: 'unknown' }],
      unreadable: ['dataInventory'],
    });
    const consent = readRecord<Json>('consents', {
      id: 1,
      clientId: 12,
      kind: 'processing',
      status: 'active',
      givenAt: '2026-01-01T00:00:00Z',
      method: 'paper',
      locale: 'kk',
      policyVersionId: 2,
      dataCategories: ['name', 'aura', 'iin'],
    });
    expect(consent).toMatchObject({
      dataCategories: ['name', 'unknown', 'iin'],
      unreadable: ['dataCategories'],
    });
  });

  it('of a resource without a shape passes as it is', () => {
    expect(readRecord('statistics', { id: 1, any: [] })).toEqual({ id: 1, any: [] });
  });

  it.each(['null', '7', '"Not found"', '[]', '[{"id":1}]'])('that is no record is refused: %s', (answer) => {
    const read = () => readRecord('requests', JSON.parse(answer));
    expect(read).toThrow(ApiError);
    expect(read).toThrow('errors.malformed');
  });
});

/** The shape once more, said plainly: what each field may be behind the border. */
interface Shape {
  type: string;
  required?: boolean;
  nullable?: boolean;
  values?: readonly string[];
  item?: object;
}
const isField = (shape: object): shape is Shape => 'type' in shape && typeof shape.type === 'string';

function typeFits(value: unknown, type: string): boolean {
  if (type === 'integer' || type === 'number') return typeof value === 'number';
  if (type === 'array') return Array.isArray(value);
  if (type === 'boolean') return typeof value === 'boolean' || value === null;
  return typeof value === type;
}

function fits(value: unknown, shape: object): boolean {
  if (!isField(shape)) {
    if (typeof value !== 'object' || value === null) return false;
    const fields: Json = { ...value };
    return Object.entries(shape).every(([name, field]) => fits(fields[name], field));
  }
  if (value === undefined) return !shape.required;
  if (value === null && shape.nullable) return true;
  if (!typeFits(value, shape.type)) return false;
  if (shape.values) return value === 'unknown' || shape.values.some((known) => known === value);
  const { item } = shape;
  return !item || !Array.isArray(value) || value.every((part) => fits(part, item));
}

/** JSON in which every field of the shape turns up often, right and wrong. */
function anyJsonOf(shape: object): fc.Arbitrary<Json> {
  const fields = Object.entries(shape).map(([name, field]) => [name, anyValueOf(field)] as const);
  return fc
    .tuple(
      fc.record(Object.fromEntries(fields), { requiredKeys: [] }),
      fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 3 }),
    )
    .map(([known, others]) => JSON.parse(JSON.stringify({ ...others, ...known })));
}

function anyValueOf(shape: object): fc.Arbitrary<unknown> {
  if (!isField(shape)) return fc.oneof(anyJsonOf(shape), fc.jsonValue());
  const right: fc.Arbitrary<unknown>[] = [fc.constant(null), fc.string(), fc.integer(), fc.boolean()];
  if (shape.values) right.push(fc.constantFrom(...shape.values));
  if (shape.item) right.push(fc.array(anyValueOf(shape.item), { maxLength: 4 }));
  return fc.oneof(...right, fc.jsonValue());
}

describe.each(Object.entries(shapes))('any JSON for %s', (resource, shape) => {
  it('is read without a fault into the types that the pages count on', () => {
    fc.assert(
      fc.property(anyJsonOf(shape), (json) => {
        const read = readRecord<Json>(resource, json);
        for (const [name, field] of Object.entries(shape)) {
          if (!fits(read[name], field)) throw new Error(`${name}: ${JSON.stringify(read[name])}`);
        }
      }),
    );
  });

  it('goes back without anything that the border has put in', () => {
    fc.assert(
      fc.property(anyJsonOf(shape), (json) => {
        const { unreadable: _ours, ...sent } = json;
        const back = writableRecord(readRecord<Json>(resource, structuredClone(sent)));
        expect(sent).toMatchObject(JSON.parse(JSON.stringify(back)));
        expect(back).not.toHaveProperty('unreadable');
      }),
    );
  });
});
