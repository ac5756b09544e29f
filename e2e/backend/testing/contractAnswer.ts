import type { LightMyRequestResponse } from 'fastify';
import { expect } from 'vitest';
import { contractCheck, contractDocument, fieldsOf, type SchemaName } from '../contract/contract';
import { isRecord } from '../contract/isRecord';

function at(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isRecord(inner) ? inner[key] : undefined), value);
}

const pointerOf = (path: readonly string[]): string =>
  `#/${path.map((key) => encodeURIComponent(key.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

/** Where the contract describes this answer; undefined where it names no body for it. */
function schemaPath(method: string, template: string, status: number): string[] | undefined {
  const path = ['paths', template, method.toLowerCase(), 'responses', String(status)];
  const described = at(contractDocument, path);
  const reference = at(described, ['$ref']);
  const start = typeof reference === 'string' ? reference.slice(2).split('/') : path;
  const whole = [...start, 'content', 'application/json', 'schema'];
  return at(contractDocument, whole) === undefined ? undefined : whole;
}

function templateOf(url: string): string | undefined {
  const [path = ''] = url.replace(/^\/api/, '').split('?');
  const paths = at(contractDocument, ['paths']);
  return Object.keys(isRecord(paths) ? paths : {}).find((template) =>
    new RegExp(`^${template.replace('{id}', '[^/]+')}$`).test(path),
  );
}

function schemaNameOf(described: unknown): SchemaName | undefined {
  const reference = at(described, ['items', '$ref']) ?? at(described, ['$ref']);
  const name = typeof reference === 'string' ? reference.split('/').at(-1) : undefined;
  const schemas = at(contractDocument, ['components', 'schemas']);
  const isName = (text: string | undefined): text is SchemaName =>
    text !== undefined && isRecord(schemas) && Object.hasOwn(schemas, text);
  return isName(name) ? name : undefined;
}

/** What may only be written is required of a request alone (OpenAPI 3.1, Schema Object). */
function expectSchema(pointer: string, body: unknown, what: string, name?: SchemaName): void {
  const check = contractCheck(pointer);
  check(body);
  const errors = (check.errors ?? []).filter(
    ({ keyword, params }) =>
      !(keyword === 'required' && name && fieldsOf(name).get(params.missingProperty)?.writeOnly),
  );
  expect(errors, what).toEqual([]);
}

/** A record holds what the contract names and no more, and nothing that may only be written. */
function expectNoStranger(name: SchemaName, body: unknown): void {
  const answered = [...fieldsOf(name).values()]
    .filter((field) => !field.writeOnly)
    .map((field) => field.name);
  for (const record of Array.isArray(body) ? body : [body]) {
    const strangers = Object.keys(isRecord(record) ? record : {}).filter((key) => !answered.includes(key));
    expect(strangers, `strangers in ${name}`).toEqual([]);
  }
}

/** Every answer of the service is as the contract has it, whatever the test looks at besides. */
export function expectContractAnswer(
  method: string,
  url: string,
  answer: LightMyRequestResponse,
  now: number,
): void {
  const { statusCode, headers } = answer;
  const what = `${method} ${url} → ${statusCode}`;
  expect(headers.date, what).toBe(new Date(now).toUTCString());
  expect(headers['x-request-id'], what).toMatch(/^[0-9a-f-]{36}$/);
  expect(headers['x-content-type-options'], what).toBe('nosniff');
  if (!url.startsWith('/api/')) return;
  expect(headers['cache-control'], what).toBe('no-store');
  if (statusCode >= 400) {
    expect(headers['content-type'], what).toMatch(/^application\/problem\+json/);
    expectSchema('#/components/schemas/Problem', answer.json(), what);
    expect(answer.json().status, what).toBe(statusCode);
    return;
  }
  const path = schemaPath(method, templateOf(url) ?? '', statusCode);
  if (!path) return;
  const name = schemaNameOf(at(contractDocument, path));
  expectSchema(pointerOf(path), answer.json(), what, name);
  if (name) expectNoStranger(name, answer.json());
}
