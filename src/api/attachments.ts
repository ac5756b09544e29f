import { upload } from './upload';

export interface NewAttachment {
  requestId: number;
  fileName: string;
  contentBase64: string;
}

interface SendOptions {
  /** Sent again with the same key, it is the same attachment. */
  idempotencyKey: string;
  /** Hears from 0 to 1 how much has gone out. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

/** The JSON of one: base64 needs no escapes, and megabytes that pass through JSON.stringify would hold up the page. */
function jsonOf({ requestId, fileName, contentBase64 }: NewAttachment): Blob {
  const start = JSON.stringify({ requestId, fileName }).slice(0, -1);
  return new Blob([start, ',"contentBase64":"', contentBase64, '"}']);
}

/**
 * Resolves when the backend has the file on record.
 * @throws {ApiError} too_large, unsupported_type, unknown_request, or as every call; the signal's reason where that aborts it
 */
export async function sendAttachment(
  apiUrl: string,
  attachment: NewAttachment,
  options: SendOptions,
): Promise<void> {
  await upload(`${apiUrl}/attachments`, { ...options, body: jsonOf(attachment) });
}

/** Where the browser itself fetches the file, always as a download; the address names nobody. */
export const attachmentContentUrl = (apiUrl: string, id: number): string =>
  `${apiUrl}/attachments/${id}/content`;
