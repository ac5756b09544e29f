import { STATUS_CODES } from 'node:http';
import type { FastifyReply } from 'fastify';
import { Refusal } from './refusal';

export interface Problem {
  type: string;
  title: string;
  status: number;
  code: string;
  errors?: Refusal['details']['errors'];
  current?: unknown;
}

/** The body of a refusal (RFC 9457). */
export function problemOf({ status, code, details }: Refusal): Problem {
  const { errors, current } = details;
  const problem: Problem = { type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, code };
  return { ...problem, ...(errors && { errors }), ...(current !== undefined && { current }) };
}

export function sendRefusal(reply: FastifyReply, refusal: Refusal): FastifyReply {
  return reply
    .code(refusal.status)
    .headers(refusal.details.headers ?? {})
    .type('application/problem+json')
    .send(JSON.stringify(problemOf(refusal)));
}

const byFastifyCode: Record<string, () => Refusal> = {
  FST_ERR_CTP_BODY_TOO_LARGE: () => new Refusal(413, 'too_large'),
  FST_ERR_CTP_INVALID_MEDIA_TYPE: () => new Refusal(415, 'unsupported_media_type'),
  FST_ERR_BAD_URL: () => new Refusal(400, 'malformed_address'),
};

/** What to answer for an error; undefined where nobody foresaw it. */
export function refusalOf(error: Error & { code?: string; statusCode?: number }): Refusal | undefined {
  if (error instanceof Refusal) return error;
  const known = error.code === undefined ? undefined : byFastifyCode[error.code];
  if (known) return known();
  if (error instanceof SyntaxError) return new Refusal(400, 'malformed_json');
  return error.statusCode !== undefined && error.statusCode < 500
    ? new Refusal(error.statusCode, 'malformed_request')
    : undefined;
}

/** A line for the operator without anything that a person typed: messages of errors may quote values. */
export function logUnforeseen(error: Error & { code?: string }, requestId: string, route: string): void {
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  console.error(
    [`${requestId} ${route}: ${error.name} ${error.code ?? ''}`, ...frames.slice(0, 8)].join('\n'),
  );
}
