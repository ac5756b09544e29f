import type { FastifyInstance, onSendHookHandler } from 'fastify';

declare module 'fastify' {
  interface FastifyRequest {
    /** Of a page: how much of the whole it is. */
    contentRange: string | null;
  }
}

const addHeader: onSendHookHandler = (request, reply, payload, done) => {
  if (request.contentRange) reply.header('content-range', request.contentRange);
  done(null, payload);
};

/**
 * Adds `Content-Range` once the answer is compressed: the compression takes the header for a part of a file, and then
 * leaves the list as it is. Call it after the compression is registered and before any route is made.
 */
export function sendContentRanges(app: FastifyInstance): void {
  app.decorateRequest('contentRange', null);
  app.addHook('onRoute', (route) => {
    route.onSend = [...[route.onSend ?? []].flat(), addHeader];
  });
}
