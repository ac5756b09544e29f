import type { FastifyReply, FastifyRequest } from 'fastify';
import { Refusal } from './refusal';

const exposed = 'Content-Range, Date, Retry-After, X-Request-Id';

function isOwn(request: FastifyRequest, origin: string): boolean {
  return (
    URL.canParse(origin) && new URL(origin).origin === new URL(`${request.protocol}://${request.host}`).origin
  );
}

function allowCrossOrigin(reply: FastifyReply, origin: string): void {
  reply.headers({
    'access-control-allow-origin': origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': exposed,
  });
}

/**
 * Refuses a write from an origin that is neither the service's own nor the one that is allowed, and tells the browser
 * what the allowed one may read. Answers whether the call was a preflight, and is thereby done.
 */
export function checkOrigin(
  request: FastifyRequest,
  reply: FastifyReply,
  allowedOrigin: string | undefined,
): boolean {
  const { origin } = request.headers;
  if (allowedOrigin) reply.header('vary', 'Origin');
  const allowed = origin !== undefined && origin === allowedOrigin;
  if (allowed) allowCrossOrigin(reply, origin);
  if (request.method === 'OPTIONS') {
    if (!allowed) return false;
    reply.headers({
      'access-control-allow-methods': 'GET, POST, PUT',
      'access-control-allow-headers': 'Content-Type, Idempotency-Key',
      'access-control-max-age': '600',
    });
    return true;
  }
  const writes = request.method !== 'GET' && request.method !== 'HEAD';
  if (writes && origin !== undefined && !allowed && !isOwn(request, origin)) {
    throw new Refusal(403, 'origin_refused');
  }
  return false;
}

/** Refuses a write that a plain form could have sent. */
export function checkContentType(request: FastifyRequest): void {
  if (request.method !== 'POST' && request.method !== 'PUT') return;
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') throw new Refusal(415, 'unsupported_media_type');
}
