import { describe, expect, it } from 'vitest';
import { type Desk, expectInvalid, listUrl } from '../desk';
import { addRequest } from '../fixtures';
import { recordCalls } from '../recordCalls';

const pdf = Buffer.from('%PDF-1.7\nмәтін');
const png = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const jpeg = Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0]);
const mail = Buffer.from('From: a@example.kz\r\nTo: b@example.kz\r\nSubject: =?utf-8?B?0JA=?=\r\n\r\nСәлем');

export function attachments(desk: Desk): void {
  const { post, auditOf } = recordCalls(desk);

  describe('attachments', () => {
    const attach = async (content: Buffer | string, fileName = 'хат "1".pdf') => {
      const contentBase64 = typeof content === 'string' ? content : content.toString('base64');
      return post('support', 'attachments', {
        requestId: await addRequest(desk.db),
        fileName,
        contentBase64,
        mimeType: 'text/html',
      });
    };

    it.each([
      ['application/pdf', pdf],
      ['image/png', png],
      ['image/jpeg', jpeg],
      ['message/rfc822', mail],
    ])('are %s by content and come back as a download', async (mimeType, content) => {
      const kept = await attach(content);
      expect(kept.json()).toMatchObject({ mimeType, size: content.length, createdById: desk.users.support });
      const { id, requestId } = kept.json();
      const listed = await desk.ask('compliance', listUrl('attachments', { filter: { requestId } }));
      expect(listed.json()).toEqual([kept.json()]);
      const file = await desk.ask('compliance', `/api/attachments/${id}/content`);
      expect(file.rawPayload.equals(content)).toBe(true);
      expect(file.headers['content-type']).toBe(mimeType);
      expect(file.headers['content-disposition']).toBe(
        `attachment; filename="_____1_.pdf"; filename*=UTF-8''${encodeURIComponent('хат "1".pdf')}`,
      );
      expect(await auditOf('download', { recordId: id })).toHaveLength(1);
      expect(await auditOf('attach', { recordId: id })).toHaveLength(1);
    });
    it.each([
      ['<html></html>', 'unsupported_type'],
      ['From: a\r\n<script>', 'unsupported_type'],
      ['PK\u0003\u0004', 'unsupported_type'],
      ['', 'invalid_format'],
    ])('are refused by content: %o', async (text, code) => {
      expectInvalid(await attach(Buffer.from(text)), { contentBase64: code });
    });
    it('are refused where they are no base64 or have no file name', async () => {
      expectInvalid(await attach('%%%'), { contentBase64: 'invalid_format' });
      for (const name of ['', ' ', '../a.pdf', 'a\u0007.pdf', 'а'.repeat(256)]) {
        expectInvalid(await attach(pdf, name), { fileName: 'invalid_format' });
      }
      expectInvalid(await post('support', 'attachments', { fileName: 'a.pdf' }), {
        requestId: 'required',
        contentBase64: 'required',
      });
      expectInvalid(
        await post('support', 'attachments', {
          requestId: 999_999,
          fileName: 'a.pdf',
          contentBase64: pdf.toString('base64'),
        }),
        { requestId: 'unknown_request' },
      );
      expect((await desk.ask('support', '/api/attachments/999999/content')).statusCode).toBe(404);
    });
    it('are at most 5 MiB', async () => {
      const most = Buffer.alloc(5 * 1024 * 1024);
      pdf.copy(most);
      expect((await attach(most)).statusCode).toBe(201);
      for (const more of [1, 1024 * 1024]) {
        const answer = await attach(Buffer.concat([most, Buffer.alloc(more)]));
        expect(answer.json()).toMatchObject({ status: 413, code: 'too_large' });
      }
    });
  });
}
