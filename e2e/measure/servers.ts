import type { Server } from 'node:http';
import { createApp } from '../backend/app';
import { readTerms } from '../desk/data';
import { type RunningDesk, runDesk } from '../fixtures/desk';

/** As the bench asks: gzip, and nothing is kept by the browser, so that each run pays for all that it loads. */
function serveForTheBench(server: Server): void {
  server.prependListener('request', (request, response) => {
    // A call that takes no compressed answer (one with a Range header) is left as it is.
    if (request.headers['accept-encoding']?.includes('gzip')) request.headers['accept-encoding'] = 'gzip';
    response.writeHead = new Proxy(response.writeHead, {
      apply(writeHead, self, args: unknown[]) {
        for (const headers of args) {
          if (typeof headers === 'object' && headers !== null)
            Reflect.set(headers, 'cache-control', 'no-store');
        }
        return Reflect.apply(writeHead, self, args);
      },
    });
  });
}

export interface Servers {
  desk: RunningDesk;
  deskUrl: string;
  bareUrl: string;
  close(): Promise<void>;
}

/** The desk and the bare app from one process over the same data; a session of the one is a session of the other. */
export async function serveBoth(dist: { desk: string; bare: string }): Promise<Servers> {
  const desk = await runDesk();
  const terms = await readTerms();
  const serve = async (distDir: string) => {
    const app = await createApp({ db: desk.db, clock: desk.clock, ...terms, distDir });
    serveForTheBench(app.server);
    const { port } = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    return { app, url: `http://localhost:${port}` };
  };
  const [served, bare] = [await serve(dist.desk), await serve(dist.bare)];
  return {
    desk,
    deskUrl: served.url,
    bareUrl: bare.url,
    close: async () => {
      await served.app.close();
      await bare.app.close();
      await desk.close();
    },
  };
}
