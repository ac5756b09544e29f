import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk';

export function addresses(desk: Desk): void {
  describe('addresses', () => {
    it.each(['/api/nosuch', '/api/requests/1/steps', '/api/', '/api'])('knows no %s', async (url) => {
      const answer = await desk.app.inject({ url });
      expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
    });
    it.each([
      ['DELETE', '/api/requests/1', 'GET, HEAD, PUT'],
      ['PATCH', '/api/requests/1', 'GET, HEAD, PUT'],
      ['PUT', '/api/requests', 'GET, HEAD, POST'],
      ['GET', '/api/recipient-notices/1', 'PUT'],
      ['PUT', '/api/consents/1', 'GET, HEAD'],
      ['PUT', '/api/request-events', 'GET, HEAD, POST'],
    ] as const)('offers no %s of %s', async (method, url, allow) => {
      const answer = await desk.ask('compliance', url, { method });
      expect(answer.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(answer.headers.allow).toBe(allow);
    });
    it.each(['999999', '0', '-1', '1.5', 'abc', '1e3', '99999999999999999999', '%00'])(
      'has no request %s',
      async (id) => {
        expect((await desk.ask('support', `/api/requests/${id}`)).json()).toMatchObject({
          status: 404,
          code: 'not_found',
        });
      },
    );
    it('refuses an address over 8 KiB, and takes one just below', async () => {
      const url = (length: number) => {
        const start = '/api/requests?filter=%7B%22number%22:%22';
        return `${start}${'x'.repeat(length - start.length - 6)}%22%7D`;
      };
      expect((await desk.ask('support', url(8 * 1024))).statusCode).toBe(200);
      expect((await desk.ask('support', url(8 * 1024 + 1))).json()).toMatchObject({
        status: 414,
        code: 'uri_too_long',
      });
    });
    it('answers what is no HTTP and what no parser would take', async () => {
      await desk.app.listen({ port: 0, host: '127.0.0.1' });
      const [address] = desk.app.addresses();
      if (!address || typeof address === 'string') throw new Error('no port');
      const send = (text: string) =>
        new Promise<string>((resolve, reject) => {
          let answer = '';
          const socket = connect(address.port, '127.0.0.1', () => socket.write(text));
          socket.on('data', (part) => {
            answer += part;
          });
          socket.on('end', () => resolve(answer)).on('error', reject);
        });
      const long = await send(
        `GET /api/requests?filter=${'x'.repeat(70_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      );
      expect(long).toMatch(
        /^HTTP\/1.1 414 [\s\S]*\r\ndate: Mon, 23 Nov 2026 [\s\S]*x-request-id: [\s\S]*"code":"uri_too_long"/,
      );
      expect(await send('nonsense\r\n\r\n')).toMatch(/^HTTP\/1.1 400 [\s\S]*"code":"malformed_request"/);
      const bad = await desk.app.inject('/api/requests/%E0%A4');
      expect(bad.json()).toMatchObject({ status: 400, code: 'malformed_address' });
      expect(bad.headers['x-request-id']).toBeDefined();
    });
  });
}
