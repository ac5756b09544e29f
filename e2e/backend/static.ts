import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isRecord } from './contract/isRecord';
import { notFound } from './http/refusal';
import { demoPassword } from './seed/staff';
import type { ServiceOptions } from './service';

const demo = {
  demoUsers: ['support', 'support2', 'support3', 'compliance', 'compliance2', 'manager'],
  demoPassword,
};
const forever = 'public, max-age=31536000, immutable';

async function configOf(options: ServiceOptions, distDir: string): Promise<string> {
  const text = await readFile(join(distDir, 'config.json'), 'utf8');
  if (!options.demo && !options.appConfig) return text;
  const config: unknown = JSON.parse(text);
  if (!isRecord(config)) return text;
  return JSON.stringify({ ...config, ...options.appConfig, ...(options.demo && demo) });
}

/** The desk, as it is served in production: hashed files for ever, all else asked for anew. */
export async function serveDesk(app: FastifyInstance, options: ServiceOptions): Promise<void> {
  if (!options.distDir) return;
  const distDir = resolve(options.distDir);
  await app.register(fastifyStatic, {
    root: distDir,
    cacheControl: false,
    acceptRanges: false,
    setHeaders: (answer, path) => {
      answer.setHeader('cache-control', path.startsWith(join(distDir, 'assets')) ? forever : 'no-cache');
    },
  });
  app.get('/config.json', async (_request, reply) => {
    const config = await configOf(options, distDir).catch(() => {
      throw notFound();
    });
    return reply.header('cache-control', 'no-cache').type('application/json').send(config);
  });
}

/** Whether the address is a page of the desk, which finds its way by itself; a missing file never is. */
export function isDeskPage(request: FastifyRequest): boolean {
  const [path = ''] = request.url.split('?');
  const reads = request.method === 'GET' || request.method === 'HEAD';
  const html = (request.headers.accept ?? '').includes('text/html');
  return reads && html && !/^\/(api|assets)(\/|$)/.test(path) && !/\.[a-z0-9]+$/i.test(path);
}

export function sendDesk(reply: FastifyReply): FastifyReply {
  return reply.sendFile('index.html');
}
