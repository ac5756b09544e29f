import { randomUUID } from 'node:crypto';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import Fastify, {
  type FastifyError,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify';
import { serveSessions } from './auth/routes';
import { answerBrokenCall } from './http/brokenCall';
import { sendContentRanges } from './http/contentRange';
import { setCommonHeaders } from './http/headers';
import { watchMethods } from './http/methods';
import { checkContentType, checkOrigin } from './http/origin';
import { logUnforeseen, refusalOf, sendRefusal } from './http/problem';
import { notFound, Refusal } from './http/refusal';
import { serveOperation } from './operations';
import { operations } from './resources/all';
import type { ServiceOptions } from './service';
import { isDeskPage, sendDesk, serveDesk } from './static';

const maxAddress = 8 * 1024;

function sendError(error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const refusal = refusalOf(error);
  if (!refusal) logUnforeseen(error, request.id, `${request.method} ${request.routeOptions.url ?? '?'}`);
  return sendRefusal(reply.header('cache-control', 'no-store'), refusal ?? new Refusal(500, 'internal'));
}

function newApp({ clock }: ServiceOptions): FastifyInstance {
  return Fastify({
    genReqId: () => randomUUID(),
    http: { maxHeaderSize: 8 * maxAddress },
    clientErrorHandler: (error, socket) => answerBrokenCall(error, socket, clock.now()),
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
      setCommonHeaders(reply, request.id, clock.now());
      sendError(error, request, reply);
    },
  });
}

function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    // Signing out has nothing to say.
    if (body === '' && request.routeOptions.url === '/api/auth/logout') return done(null, undefined);
    try {
      done(null, JSON.parse(String(body)));
    } catch {
      done(new Refusal(400, 'malformed_json'), undefined);
    }
  });
}

function receiveCalls(app: FastifyInstance, { clock, allowedOrigin }: ServiceOptions): void {
  const methodsOf = watchMethods(app);
  app.decorateRequest('now', 0);
  app.decorateRequest('caller', null);
  app.addHook('onRequest', async (request, reply) => {
    request.now = clock.now();
    setCommonHeaders(reply, request.id, request.now);
    if (request.url.length > maxAddress) throw new Refusal(414, 'uri_too_long');
    if (!request.url.startsWith('/api/')) return;
    reply.header('cache-control', 'no-store');
    if (checkOrigin(request, reply, allowedOrigin)) return reply.code(204).send();
    if (!request.routeOptions.url?.startsWith('/api/')) throw unknownAddress(methodsOf(request.url));
    checkContentType(request);
  });
}

/** Told before the body is read: it would be read for nothing. */
function unknownAddress(allow: string | undefined): Refusal {
  return allow ? new Refusal(405, 'method_not_allowed', { headers: { allow } }) : notFound();
}

function answerUnknown(app: FastifyInstance, options: ServiceOptions): void {
  app.setErrorHandler(sendError);
  app.setNotFoundHandler((request, reply) => {
    if (options.distDir && isDeskPage(request)) return sendDesk(reply);
    throw notFound();
  });
}

/**
 * The whole service: `/api` by the contract and, where `distDir` is given, the built desk. The schema must be there
 * already. Nothing listens yet: `listen` serves it, `inject` asks it without a port.
 */
export async function createApp(options: ServiceOptions): Promise<FastifyInstance> {
  const app = newApp(options);
  receiveCalls(app, options);
  answerUnknown(app, options);
  readJsonBodies(app);
  await app.register(cookie);
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  sendContentRanges(app);
  serveSessions(app, options);
  for (const operation of operations) serveOperation(app, options, operation);
  await serveDesk(app, options);
  await app.ready();
  return app;
}
