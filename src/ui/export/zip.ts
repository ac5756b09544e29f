import { breather } from './breather';

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

function crcOn(crc: number, bytes: Uint8Array): number {
  let next = crc;
  for (const byte of bytes) next = (crcTable[(next ^ byte) & 0xff] ?? 0) ^ (next >>> 8);
  return next;
}

/** Packed in a few milliseconds on a slow machine. */
const PIECE_BYTES = 65_536;
const BREATHER_BYTES = 4 * PIECE_BYTES;

/** The content in pieces, with the page let in between: a large file holds nothing up. */
async function* piecesOf(content: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = content.stream().getReader();
  let sinceBreather = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    for (let at = 0; at < read.value.length; at += PIECE_BYTES) {
      const piece = read.value.subarray(at, at + PIECE_BYTES);
      yield piece;
      sinceBreather += piece.length;
      if (sinceBreather < BREATHER_BYTES) continue;
      sinceBreather = 0;
      await breather();
    }
  }
}

/** Packed by the browser, which does so on the page's own thread: hence piece by piece. */
async function deflate(content: Blob): Promise<{ packed: Blob; crc: number }> {
  const { readable, writable } = new CompressionStream('deflate-raw');
  const packed = new Response(readable).blob();
  const writer = writable.getWriter();
  let crc = 0xffffffff;
  for await (const piece of piecesOf(content)) {
    crc = crcOn(crc, piece);
    await writer.write(piece);
  }
  await writer.close();
  return { packed: await packed, crc: (crc ^ 0xffffffff) >>> 0 };
}

/** Fields of a ZIP header, least byte first, each with its width in bytes. */
function header(...fields: readonly (readonly [value: number, width: 2 | 4])[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(fields.reduce((sum, [, width]) => sum + width, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [value, width] of fields) {
    if (width === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += width;
  }
  return bytes;
}

const VERSION = 20;
const UTF8_NAMES = 0x0800;
const DEFLATED = 8;
/** 1 January 1980: a packed file needs a date, and this one says that it has none. */
const NO_DATE = 0x21;

export interface PackedFile {
  name: string;
  content: Blob;
}

/**
 * Packs files as ZIP (APPNOTE 6.3.3, without ZIP64: below 4 GiB). Libraries start workers from a text, which the
 * policy of the page forbids.
 */
export async function zip(files: readonly PackedFile[], type: string): Promise<Blob> {
  const parts: BlobPart[] = [];
  const directory: BlobPart[] = [];
  let at = 0;
  let directorySize = 0;
  for (const { name, content } of files) {
    const { packed, crc } = await deflate(content);
    const nameBytes = new TextEncoder().encode(name);
    const common = [
      [VERSION, 2],
      [UTF8_NAMES, 2],
      [DEFLATED, 2],
      [0, 2],
      [NO_DATE, 2],
      [crc, 4],
      [packed.size, 4],
      [content.size, 4],
      [nameBytes.length, 2],
      [0, 2],
    ] as const;
    const local = header([0x04034b50, 4], ...common);
    const entry = header([0x02014b50, 4], [VERSION, 2], ...common, [0, 2], [0, 2], [0, 2], [0, 4], [at, 4]);
    parts.push(local, nameBytes, packed);
    directory.push(entry, nameBytes);
    at += local.length + nameBytes.length + packed.size;
    directorySize += entry.length + nameBytes.length;
  }
  const count = files.length;
  const end = header(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [count, 2],
    [count, 2],
    [directorySize, 4],
    [at, 4],
    [0, 2],
  );
  return new Blob([...parts, ...directory, end], { type });
}
