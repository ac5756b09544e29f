import { sql } from 'kysely';
import { audit } from '../audit';
import type { Call } from '../call';
import { bodyReader, textOrNull } from '../http/readBody';
import { invalid, notFound, stale } from '../http/refusal';
import { recordOf } from '../lists/list';
import type { Source } from '../lists/source';
import type { Operation } from '../operations';
import { traceOfCall } from '../traceOfCall';
import { listOf, showOf } from './reads';

const disclosureSource: Source = {
  resource: 'disclosures',
  schema: 'Disclosure',
  from: () => sql.table('disclosures'),
  q: (pattern) => sql`("t"."documentFolded" like ${pattern}
    or "t"."recipientId" in (select "id" from "recipients" where "nameFolded" like ${pattern}))`,
};

const readReview = bodyReader('Disclosure', ['reviewStatus', 'reviewNote', 'version'], ['version']);

/** The review of one disclosure; taking a verdict back leaves no reviewer. */
async function putDisclosure(call: Call) {
  const body = readReview(call.body);
  const current = await call.db
    .selectFrom('disclosures')
    .select(['reviewStatus', 'reviewNote', 'version'])
    .where('id', '=', call.id)
    .forUpdate()
    .executeTakeFirst();
  if (!current) throw notFound();
  if (body.version !== current.version) throw stale(await recordOf(disclosureSource, call, call.id));
  const reviewStatus = body.reviewStatus ?? current.reviewStatus;
  const reviewNote = 'reviewNote' in body ? textOrNull(body.reviewNote) : current.reviewNote;
  if (reviewStatus === 'flagged' && textOrNull(reviewNote) === null) {
    throw invalid({ reviewNote: { message: 'note_required' } });
  }
  const reviewed = reviewStatus !== 'pending';
  await call.db
    .updateTable('disclosures')
    .set({
      reviewStatus,
      reviewNote,
      reviewerId: reviewed ? call.caller.id : null,
      reviewedAt: reviewed ? call.at : null,
      version: current.version + 1,
    })
    .where('id', '=', call.id)
    .execute();
  await audit(call.db, traceOfCall(call), 'review', 'disclosures', call.id, {
    from: current.reviewStatus,
    to: reviewStatus,
  });
  return { body: await recordOf(disclosureSource, call, call.id) };
}

export const disclosureOperations: Operation[] = [
  listOf(disclosureSource),
  showOf(disclosureSource),
  { method: 'PUT', path: '/disclosures/:id', resource: 'disclosures', action: 'edit', run: putDisclosure },
];
