import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import { MAX_FILE_BYTES, mimeTypeOf } from '../../../src/requests/attachments/fileType';
import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { type FieldRefusals, invalid, notFound, Refusal, refuseIfAny } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { listOf } from './reads';
import { requestNamed } from './references';

const attachmentSource: Source = {
  resource: 'attachments',
  schema: 'Attachment',
  filters: ['requestId'],
  from: () => sql.table('attachments'),
};

/** Base64 takes a third more, and the rest of the body a little. */
const bodyLimit = Math.ceil((MAX_FILE_BYTES * 4) / 3) + 64 * 1024;
const maxNameLength = 255;

const fields = ['requestId', 'fileName', 'contentBase64'] as const;
const readAttachment = bodyReader('Attachment', fields, fields);

function decode(base64: string): Buffer | null {
  const content = Buffer.from(base64, 'base64');
  const canonical = content.toString('base64');
  return content.length > 0 && canonical.replace(/=+$/, '') === base64.replace(/=+$/, '') ? content : null;
}

function isFileName(name: string): boolean {
  return textOrNull(name) !== null && name.length <= maxNameLength && !/[\p{Cc}\p{Cf}\p{Cs}/\\]/u.test(name);
}

async function attach(call: Call) {
  const { requestId, fileName, contentBase64 = '' } = readAttachment(call.body);
  const content = decode(contentBase64);
  if (content && content.length > MAX_FILE_BYTES) throw new Refusal(413, 'too_large');
  const mimeType = content && mimeTypeOf(content);
  const errors: FieldRefusals = {};
  if (!content) errors.contentBase64 = { message: 'invalid_format' };
  else if (!mimeType) errors.contentBase64 = { message: 'unsupported_type' };
  if (!isFileName(fileName)) errors.fileName = { message: 'invalid_format' };
  if (!(await requestNamed(call, requestId))) errors.requestId = { message: 'unknown_request' };
  refuseIfAny(errors);
  if (!content || !mimeType) throw invalid(errors);
  const sha256 = createHash('sha256').update(content).digest('hex');
  const { id } = await call.db
    .insertInto('attachments')
    .values({
      requestId,
      fileName,
      mimeType,
      size: content.length,
      sha256,
      createdAt: call.at,
      createdById: call.caller.id,
      content,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(call.db, traceOfCall(call), 'attach', 'attachments', id, { requestId, sha256 });
  return { body: await recordOf(attachmentSource, call, id) };
}

/** RFC 6266: a plain name for old clients, the real one in UTF-8. */
function disposition(fileName: string): string {
  const plain = fileName.replace(/[^\w.-]/g, '_');
  const encoded = encodeURIComponent(fileName).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16)}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

async function download(call: Call) {
  const found = await call.db
    .selectFrom('attachments')
    .select(['fileName', 'mimeType', 'content', 'requestId'])
    .where('id', '=', call.id)
    .executeTakeFirst();
  if (!found) throw notFound();
  await audit(call.db, traceOfCall(call), 'download', 'attachments', call.id, { requestId: found.requestId });
  return {
    body: found.content,
    headers: {
      'content-type': found.mimeType,
      'content-disposition': disposition(found.fileName),
      'x-content-type-options': 'nosniff',
    },
  };
}

export const attachmentOperations: Operation[] = [
  listOf(attachmentSource),
  {
    method: 'POST',
    path: '/attachments',
    resource: 'attachments',
    action: 'create',
    bodyLimit,
    run: attach,
  },
  {
    method: 'GET',
    path: '/attachments/:id/content',
    resource: 'attachments',
    action: 'list',
    run: download,
  },
];
