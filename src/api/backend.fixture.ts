import { createServer, type IncomingHttpHeaders } from 'node:http';
import { onTestFinished } from 'vitest';

/** A call as it reached the server. */
export interface Call {
  method: string;
  /** The address as it was sent, query included. */
  address: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingHttpHeaders;
  body: string;
}

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  /** An object goes out as JSON, a string as it is; nothing where there is no body. */
  body?: unknown;
}

export interface Backend {
  url: string;
  calls: Call[];
}

/** A real server on a free port, until the end of the test; `null` holds the answer back. */
export async function backend(answer: (call: Call) => Reply | null): Promise<Backend> {
  const calls: Call[] = [];
  const server = createServer(async (message, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of message) chunks.push(chunk);
    const address = message.url ?? '';
    const { pathname, searchParams } = new URL(address, 'http://backend');
    const call: Call = {
      method: message.method ?? '',
      address,
      path: pathname,
      query: searchParams,
      headers: message.headers,
      body: Buffer.concat(chunks).toString(),
    };
    calls.push(call);
    const reply = answer(call);
    if (!reply) return;
    const { status = 200, headers = {}, body } = reply;
    response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
    response.end(body === undefined || typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const bound = server.address();
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  return { url: `http://127.0.0.1:${bound.port}`, calls };
}

/** The addresses of a server that has gone. */
export async function nobodyThere(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const bound = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (!bound || typeof bound === 'string') throw new Error('the server has no port');
  return `http://127.0.0.1:${bound.port}`;
}
