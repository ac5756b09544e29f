import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk';

export function anotherOrigin(desk: Desk): void {
  describe('another origin', () => {
    const origin = 'https://desk.example.kz';

    it('is allowed with credentials where it is the one', async () => {
      const answer = await desk.ask('support', '/api/auth/me', { headers: { origin } });
      expect(answer.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        'access-control-expose-headers': 'Content-Range, Date, Retry-After, X-Request-Id',
        vary: 'Origin',
      });
      const written = await desk.ask('support', '/api/auth/logout', {
        method: 'POST',
        body: {},
        headers: { origin },
      });
      expect(written.statusCode).toBe(204);
    });
    it('gets an answer to its preflight', async () => {
      const headers = { origin, 'access-control-request-method': 'PUT' };
      const answer = await desk.ask(null, '/api/requests/1', { method: 'OPTIONS', headers });
      expect(answer.statusCode).toBe(204);
      expect(answer.headers['access-control-allow-methods']).toBe('GET, POST, PUT');
      expect(answer.headers['access-control-allow-headers']).toBe('Content-Type, Idempotency-Key');
    });
    it('is not allowed where it is any other', async () => {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'PUT' };
      const answer = await desk.ask('support', '/api/auth/me', { headers });
      expect(answer.headers['access-control-allow-origin']).toBeUndefined();
      const preflight = await desk.ask(null, '/api/requests/1', { method: 'OPTIONS', headers });
      expect(preflight.headers['access-control-allow-origin']).toBeUndefined();
    });
  });
}
