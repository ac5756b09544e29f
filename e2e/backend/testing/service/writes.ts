import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid } from '../desk';

export function writes(desk: Desk): void {
  describe('writes', () => {
    const note = { method: 'POST', body: { requestId: 1, type: 'note', text: 'а' } } as const;

    it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp', ''])(
      'refuses the media type %o',
      async (type) => {
        const answer = await desk.ask('support', '/api/request-events', {
          ...note,
          headers: { 'content-type': type },
        });
        expect(answer.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' });
      },
    );
    it('takes JSON with a charset', async () => {
      const headers = { 'content-type': 'application/json; charset=utf-8' };
      expectInvalid(await desk.ask('support', '/api/request-events', { ...note, headers }), {
        requestId: 'unknown_request',
      });
    });
    it.each(['http://evil.example', 'https://localhost:80', 'http://localhost:81', 'null'])(
      'refuses the origin %s',
      async (origin) => {
        const answer = await desk.ask('support', '/api/request-events', { ...note, headers: { origin } });
        expect(answer.json()).toMatchObject({ status: 403, code: 'origin_refused' });
      },
    );
    it('takes its own origin', async () => {
      const answer = await desk.ask('support', '/api/request-events', {
        ...note,
        headers: { origin: 'http://localhost' },
      });
      expect(answer.statusCode).toBe(422);
    });
    it.each([
      ['{', 400, 'malformed_json'],
      ['', 400, 'malformed_json'],
      ['[]', 422, 'invalid'],
      ['null', 422, 'invalid'],
    ])('refuses the body %o', async (body, status, code) => {
      const answer = await desk.ask('support', '/api/request-events', { method: 'POST', body });
      expect(answer.json()).toMatchObject({ status, code });
    });
    it('refuses a body over its limit', async () => {
      const body = { requestId: 1, type: 'note', text: 'а'.repeat(1024 * 1024) };
      const answer = await desk.ask('support', '/api/request-events', { method: 'POST', body });
      expect(answer.json()).toMatchObject({ status: 413, code: 'too_large' });
    });
  });
}
