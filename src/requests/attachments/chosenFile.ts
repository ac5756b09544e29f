import { MAX_FILE_BYTES, mimeTypeOf } from './fileType';

/** A file that somebody has chosen, in a form that a draft can keep. */
export interface ChosenFile {
  fileName: string;
  /** By content. */
  mimeType: string;
  /** Bytes. */
  size: number;
  contentBase64: string;
}

export type FileRefusalCode = 'too_large' | 'unsupported_type' | 'empty' | 'unreadable';

/** Why a file is not taken, before anything is sent. */
export class FileRefusal extends Error {
  override readonly name = 'FileRefusal';
  readonly code: FileRefusalCode;

  constructor(code: FileRefusalCode) {
    super(code);
    this.code = code;
  }
}

/** The contract's limit, in UTF-16 units. */
const MAX_NAME_LENGTH = 255;
const NO_NAME = 'attachment';

/** The name alone, without folders and without signs that cannot be seen; the ending survives a cut. */
export function plainFileName(name: string): string {
  const last = name.split(/[/\\]/).at(-1) ?? '';
  const seen = last.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').trim();
  if (seen.length <= MAX_NAME_LENGTH) return seen || NO_NAME;
  const ending = /\.\w{1,8}$/.exec(seen)?.[0] ?? '';
  const stem = seen.slice(0, MAX_NAME_LENGTH - ending.length).replace(/\p{Cs}$/u, '');
  return stem + ending;
}

/** Base64 by the browser's own reader: it works beside the page, which stays free. */
function readBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error);
    reader.onload = () => {
      const address = String(reader.result);
      resolve(address.slice(address.indexOf(',') + 1));
    };
    reader.readAsDataURL(file);
  });
}

/** A folder, or a file that has gone or that another program holds, cannot be read. */
async function readContent(file: File): Promise<[content: ArrayBuffer, base64: string]> {
  try {
    return await Promise.all([file.arrayBuffer(), readBase64(file)]);
  } catch {
    throw new FileRefusal('unreadable');
  }
}

/**
 * Reads a chosen file. Its type is told by its content: names and the browser's word prove nothing.
 * @throws {FileRefusal}
 */
export async function readFile(file: File): Promise<ChosenFile> {
  if (file.size > MAX_FILE_BYTES) throw new FileRefusal('too_large');
  const [content, contentBase64] = await readContent(file);
  if (content.byteLength === 0) throw new FileRefusal('empty');
  const mimeType = mimeTypeOf(new Uint8Array(content));
  if (mimeType === null) throw new FileRefusal('unsupported_type');
  return { fileName: plainFileName(file.name), mimeType, size: content.byteLength, contentBase64 };
}

/** The file's first bytes again: all, or a little more than `most`, since base64 goes by threes. */
export function bytesOf({ contentBase64 }: ChosenFile, most = Number.POSITIVE_INFINITY): Uint8Array {
  const signs = atob(contentBase64.slice(0, Math.ceil(most / 3) * 4));
  const bytes = new Uint8Array(signs.length);
  for (let at = 0; at < signs.length; at += 1) bytes[at] = signs.charCodeAt(at);
  return bytes;
}

export interface RefusedFile {
  fileName: string;
  refusal: FileRefusal;
}

/** Reads several: those that are taken, and those that are not, each in the order in which they came. */
export async function readFiles(
  files: readonly File[],
): Promise<{ chosen: ChosenFile[]; refused: RefusedFile[] }> {
  const chosen: ChosenFile[] = [];
  const refused: RefusedFile[] = [];
  for (const file of files) {
    try {
      chosen.push(await readFile(file));
    } catch (refusal) {
      if (!(refusal instanceof FileRefusal)) throw refusal;
      refused.push({ fileName: plainFileName(file.name), refusal });
    }
  }
  return { chosen, refused };
}
