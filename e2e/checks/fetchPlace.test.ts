import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const talksHttp = /\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\(/;

function talkers(): string[] {
  return readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .filter((file) => talksHttp.test(readFileSync(join('src', file), 'utf8')))
    .map((file) => file.replaceAll('\\', '/'));
}

it('talks HTTP in src/api alone', () => {
  const found = talkers();
  expect(found).toEqual(expect.arrayContaining(['api/http.ts', 'api/upload.ts']));
  expect(found.filter((file) => !file.startsWith('api/'))).toEqual([]);
});
