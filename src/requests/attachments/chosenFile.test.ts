// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { bytesOf, plainFileName, readFile, readFiles } from './chosenFile';
import { MAX_FILE_BYTES } from './fileType';

const pdf = '%PDF-1.7\nмәтін';

describe('a chosen file', () => {
  it('is its name, its type by content, its size and its bytes', async () => {
    const chosen = await readFile(new File([pdf], 'хат.pdf', { type: 'text/html' }));
    expect(chosen).toMatchObject({ fileName: 'хат.pdf', mimeType: 'application/pdf', size: 19 });
    expect(new TextDecoder().decode(bytesOf(chosen))).toBe(pdf);
    expect(new TextDecoder().decode(bytesOf(chosen, 5))).toBe('%PDF-1');
    expect(JSON.parse(JSON.stringify(chosen))).toEqual(chosen);
  });

  it('is taken at 5 MiB, and refused one byte above', async () => {
    const most = new Uint8Array(MAX_FILE_BYTES);
    most.set(new TextEncoder().encode(pdf));
    expect((await readFile(new File([most], 'a.pdf'))).size).toBe(MAX_FILE_BYTES);
    await expect(readFile(new File([most, 'x'], 'a.pdf'))).rejects.toMatchObject({ code: 'too_large' });
  });

  it.each([
    ['empty', new File([], 'a.pdf')],
    ['unsupported_type', new File(['<html>'], 'a.pdf', { type: 'application/pdf' })],
  ])('is refused as %s, whatever it is called', async (code, file) => {
    await expect(readFile(file)).rejects.toMatchObject({ name: 'FileRefusal', code });
  });

  it('that cannot be read is refused as such: a folder, or a file that has gone', async () => {
    const gone = new File([pdf], 'a.pdf');
    gone.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    await expect(readFile(gone)).rejects.toMatchObject({ code: 'unreadable' });
  });

  it('among others keeps none of them back', async () => {
    const { chosen, refused } = await readFiles([
      new File(['<html>'], 'b.pdf'),
      new File([pdf], 'a.pdf'),
      new File([], 'c.pdf'),
    ]);
    expect(chosen.map(({ fileName }) => fileName)).toEqual(['a.pdf']);
    expect(refused.map(({ fileName, refusal }) => [fileName, refusal.code])).toEqual([
      ['b.pdf', 'unsupported_type'],
      ['c.pdf', 'empty'],
    ]);
  });
});

describe('the name of a file', () => {
  it.each([
    ['хат.pdf', 'хат.pdf'],
    ['C:\\Users\\a\\хат.pdf', 'хат.pdf'],
    ['../../etc/passwd', 'passwd'],
    ['a\u0007b\u202e\u00ad.pdf', 'ab.pdf'],
    ['a\ud800.pdf', 'a.pdf'],
    ['  ', 'attachment'],
    ['', 'attachment'],
    ['a/', 'attachment'],
  ])('%o becomes %o', (name, plain) => {
    expect(plainFileName(name)).toBe(plain);
  });

  it('keeps its ending when it is cut to what the contract takes, and no half of a sign', () => {
    const cut = plainFileName(`${'а'.repeat(250)}${'😀'.repeat(20)}.pdf`);
    expect(cut.length).toBeLessThanOrEqual(255);
    expect(cut).toMatch(/\.pdf$/);
    expect(cut).not.toMatch(/\p{Cs}/u);
  });
});
