/** What is kept at most (contract, POST /attachments): 5 MiB. */
export const MAX_FILE_BYTES = 5 * 1024 * 1024;

type FileType = 'application/pdf' | 'image/png' | 'image/jpeg' | 'message/rfc822';

const signatures: readonly [FileType, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

const byteOrderMark = [0xef, 0xbb, 0xbf];
const headerLine = /^[!-9;-~]+:[ \t]?.*$/;
const mailHeader = /^(from|to|date|subject|received|message-id|mime-version|return-path|delivered-to):/i;
const HEAD_BYTES = 64 * 1024;

/** The content without the mark that some programs write before UTF-8; a mail that was saved so is one still. */
export function withoutMark(content: Uint8Array): Uint8Array {
  const isMarked = byteOrderMark.every((byte, at) => content[at] === byte);
  return isMarked ? content.subarray(byteOrderMark.length) : content;
}

/** A mail (RFC 5322): it begins with header lines, two of them such as every mail has. */
function isMail(content: Uint8Array): boolean {
  if (content.includes(0)) return false;
  // A latin letter for each byte: headers are looked at by their names alone.
  const [head = ''] = new TextDecoder('latin1').decode(content.subarray(0, HEAD_BYTES)).split(/\r?\n\r?\n/);
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  return (
    lines.every((line) => headerLine.test(line)) && lines.filter((line) => mailHeader.test(line)).length >= 2
  );
}

/** What the bytes are, whatever the file is called; null where they are nothing that is kept. */
export function mimeTypeOf(content: Uint8Array): FileType | null {
  const known = signatures.find(([, bytes]) => bytes.every((byte, at) => content[at] === byte));
  return known?.[0] ?? (isMail(withoutMark(content)) ? 'message/rfc822' : null);
}
