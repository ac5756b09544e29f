import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { roleMay } from '../../src/access/permissions';
import { almatyDayOf } from '../../src/deadlines/almatyTime';
import { audit } from './audit';
import { resumeSession } from './auth/sessions';
import type { Call, Caller } from './call';
import type { Database } from './db/schema';
import { notFound, Refusal } from './http/refusal';
import { once } from './idempotency';
import { recordWhatPassed } from './passing';
import type { ServiceOptions } from './service';

/** What an operation answers: a record, or bytes. */
export interface Answer {
  body: unknown;
  /** Of a page: how much of the whole it is. */
  contentRange?: string;
  headers?: Record<string, string>;
}

/** One operation of the contract. A write runs in a transaction, and a thrown refusal undoes it. */
export interface Operation {
  method: 'GET' | 'POST' | 'PUT';
  path: string;
  resource: string;
  /** The act in the permission table. */
  action: string;
  bodyLimit?: number;
  run: (call: Call) => Promise<Answer>;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** The instant of the call, by the service's clock. */
    now: number;
    caller: Caller | null;
  }
}

const largestId = 2 ** 31 - 1;

function idOf(params: unknown): number {
  const text =
    typeof params === 'object' && params !== null && 'id' in params ? String(params.id) : undefined;
  if (text === undefined) return 0;
  const id = /^[1-9]\d{0,9}$/.test(text) ? Number(text) : 0;
  if (id === 0 || id > largestId) throw notFound();
  return id;
}

/** The session of the call, kept on the request; refuses (401) where there is none. */
export async function requireSession(options: ServiceOptions, request: FastifyRequest): Promise<Caller> {
  const caller = await resumeSession(options.db, request.cookies.sid, request.now);
  request.caller = caller;
  return caller;
}

/** Who asked, for the audit trail. */
export function traceOf(request: FastifyRequest) {
  return {
    at: new Date(request.now).toISOString(),
    actorId: request.caller?.id ?? null,
    requestId: request.id,
    ip: request.ip,
  };
}

async function requirePermission(options: ServiceOptions, operation: Operation, request: FastifyRequest) {
  const caller = await requireSession(options, request);
  if (roleMay(caller.role, operation.resource, operation.action)) return;
  await auditDenied(options.db, operation, request);
  throw new Refusal(403, 'forbidden');
}

function auditDenied(db: Database, { resource, action }: Operation, request: FastifyRequest): Promise<void> {
  let recordId: number | null = null;
  try {
    recordId = idOf(request.params) || null;
  } catch {
    // No record can have this id; that the call was refused is what counts.
  }
  return audit(db, traceOf(request), 'denied', resource, recordId, { action });
}

function callOf(options: ServiceOptions, db: Database, request: FastifyRequest): Call {
  const { calendar, rules } = options;
  const { now, caller } = request;
  if (!caller) throw new Refusal(401, 'session_missing');
  return {
    db,
    calendar,
    rules,
    caller,
    now,
    at: new Date(now).toISOString(),
    today: almatyDayOf(now),
    id: idOf(request.params),
    body: request.body,
    query: request.query,
    requestId: request.id,
    ip: request.ip,
  };
}

async function create(options: ServiceOptions, operation: Operation, request: FastifyRequest) {
  return options.db.transaction().execute((trx) => {
    const call = callOf(options, trx, request);
    return once(call, request.headers['idempotency-key'], operation.path, async () => {
      const { body } = await operation.run(call);
      return { status: 201, text: JSON.stringify(body) };
    });
  });
}

async function answer(
  options: ServiceOptions,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  await recordWhatPassed(options.db, new Date(request.now).toISOString());
  if (operation.method === 'POST') {
    const { status, text } = await create(options, operation, request);
    return reply.code(status).type('application/json').send(text);
  }
  const {
    body,
    contentRange,
    headers = {},
  } = operation.method === 'GET'
    ? await operation.run(callOf(options, options.db, request))
    : await options.db.transaction().execute((trx) => operation.run(callOf(options, trx, request)));
  request.contentRange = contentRange ?? null;
  return reply.headers(headers).send(body);
}

/** Serves the operation under `/api`: the session and the role are asked before the body is read. */
export function serveOperation(app: FastifyInstance, options: ServiceOptions, operation: Operation): void {
  app.route({
    method: operation.method,
    url: `/api${operation.path}`,
    ...(operation.bodyLimit && { bodyLimit: operation.bodyLimit }),
    onRequest: (request) => requirePermission(options, operation, request),
    handler: (request, reply) => answerOrAudit(options, operation, request, reply),
  });
}

/** A refusal for want of rights may also come from the rules inside; it is on record as well. */
async function answerOrAudit(
  options: ServiceOptions,
  operation: Operation,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  try {
    return await answer(options, operation, request, reply);
  } catch (error) {
    if (error instanceof Refusal && error.status === 403) await auditDenied(options.db, operation, request);
    throw error;
  }
}
