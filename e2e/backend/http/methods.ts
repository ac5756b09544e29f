import type { FastifyInstance } from 'fastify';

/** Remembers what is served, so that a wrong method is told from an unknown address. Call it before any route is made. */
export function watchMethods(app: FastifyInstance): (url: string) => string | undefined {
  const served: { pattern: RegExp; methods: string[] }[] = [];
  app.addHook('onRoute', ({ url, method }) => {
    if (!url.startsWith('/api/')) return;
    served.push({ pattern: new RegExp(`^${url.replaceAll(':id', '[^/]+')}$`), methods: [method].flat() });
  });
  return (url) => {
    const [path = ''] = url.split('?');
    const methods = served.filter(({ pattern }) => pattern.test(path)).flatMap((route) => route.methods);
    return methods.length > 0 ? [...new Set(methods)].sort().join(', ') : undefined;
  };
}
