const signatures: [string, readonly number[]][] = [
  ['application/pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['image/png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  ['image/jpeg', [0xff, 0xd8, 0xff]],
];

const headerLine = /^[!-9;-~]+:[ \t]?.*$/;
const mailHeader = /^(from|to|date|subject|received|message-id|mime-version|return-path|delivered-to):/i;

/** A mail (RFC 5322): it begins with header lines, two of them such as every mail has. */
function isMail(content: Buffer): boolean {
  if (content.includes(0)) return false;
  const [head = ''] = content
    .subarray(0, 64 * 1024)
    .toString('latin1')
    .split(/\r?\n\r?\n/);
  const lines = head.split(/\r?\n/).filter((line) => !/^[ \t]/.test(line));
  return (
    lines.every((line) => headerLine.test(line)) && lines.filter((line) => mailHeader.test(line)).length >= 2
  );
}

/** What the bytes are, whatever the file is called; null where they are nothing that is kept. */
export function mimeTypeOf(content: Buffer): string | null {
  const known = signatures.find(([, bytes]) => content.subarray(0, bytes.length).equals(Buffer.from(bytes)));
  return known?.[0] ?? (isMail(content) ? 'message/rfc822' : null);
}
