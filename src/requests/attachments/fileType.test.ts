import { describe, expect, it } from 'vitest';
import { mimeTypeOf } from './fileType';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the type of a file', () => {
  it.each([
    ['application/pdf', bytes('%PDF-1.7\nмәтін')],
    ['image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0)],
    ['image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0)],
    ['message/rfc822', bytes('From: a@example.kz\r\nTo: b@example.kz\r\n\r\nСәлем')],
    ['message/rfc822', bytes('Received: by a;\n\tMon\nX-Other: x\nDate: y\n\n')],
    ['message/rfc822', bytes('\ufeffFrom: a@example.kz\r\nTo: b@example.kz\r\n\r\nСәлем')],
    [null, bytes('\ufeff<html></html>')],
    [null, bytes('<html></html>')],
    [null, bytes('%PD')],
    [null, bytes('From: a\r\n<script>')],
    [null, bytes('From: a\r\n\r\nTo: in the body alone')],
    [null, bytes('From: a\r\nTo: b\r\n\r\n\0')],
    [null, bytes('PK\u0003\u0004')],
    [null, new Uint8Array()],
  ])('is %s by its content', (type, content) => {
    expect(mimeTypeOf(content)).toBe(type);
  });
});
