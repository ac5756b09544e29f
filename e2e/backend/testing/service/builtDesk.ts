import { describe, expect, it } from 'vitest';
import type { Desk } from '../desk';

export function builtDesk(desk: Desk): void {
  describe('the built desk', () => {
    const page = { headers: { accept: 'text/html' } };

    it.each(['/', '/requests/17', '/overview'])('is what %s shows', async (url) => {
      const answer = await desk.ask(null, url, page);
      expect(answer.statusCode).toBe(200);
      expect(answer.body).toContain('<title>Kelisim</title>');
      expect(answer.headers['cache-control']).toBe('no-cache');
      expect(answer.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self';");
      expect(answer.headers['content-security-policy']).toContain('trusted-types kelisim-worker');
    });
    it('keeps hashed files for ever and sends them compressed', async () => {
      const answer = await desk.ask(null, '/assets/index-abc.js', { headers: { 'accept-encoding': 'br' } });
      expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
      expect(answer.headers['content-encoding']).toBe('br');
      expect(answer.headers['content-type']).toMatch(/javascript/);
    });
    it.each(['/assets/gone.js', '/calendar/gone.json', '/nosuch.json'])(
      'never stands in for %s',
      async (url) => {
        const answer = await desk.app.inject({ url, ...page });
        expect(answer.json()).toMatchObject({ status: 404, code: 'not_found' });
      },
    );
    it.each(['/%2e%2e/package.json', '/../package.json', '/.env'])(
      'shows nothing beside it: %s',
      async (url) => {
        const answer = await desk.app.inject({ url });
        expect(answer.statusCode).toBeGreaterThanOrEqual(400);
      },
    );
    it('names the demo users in the settings of the demo alone', async () => {
      const config = await desk.ask(null, '/config.json');
      expect(config.json()).toEqual({
        apiUrl: '/api',
        defaultLocale: 'kk',
        demoUsers: ['support', 'support2', 'support3', 'compliance', 'compliance2', 'manager'],
        demoPassword: 'kelisim',
      });
      expect(config.headers['cache-control']).toBe('no-cache');
    });
  });
}
