import type {
  AttachmentRecord,
  CorrectionRecord,
  RecipientNoticeRecord,
  RequestEventRecord,
} from '../../../api/records';
import { readInstant } from '../../../deadlines/almatyTime';

export type NoticeAct = 'sent' | 'confirmed' | 'waived';

/** One line of a case's story; `at` is RFC 3339, or null where the backend has not said when. */
export type TimelineEntry = { key: string; at: string | null } & (
  | { source: 'event'; event: RequestEventRecord }
  | { source: 'correction'; correction: CorrectionRecord }
  | { source: 'attachment'; attachment: AttachmentRecord }
  /** Recipients to whom the same was done within the same minute. */
  | { source: 'notices'; act: NoticeAct; notices: readonly RecipientNoticeRecord[]; note: string | null }
);

export interface TimelineSources {
  events: readonly RequestEventRecord[];
  corrections: readonly CorrectionRecord[];
  attachments: readonly AttachmentRecord[];
  notices: readonly RecipientNoticeRecord[];
}

/** What somebody may want to see alone. */
export const timelineTopics = ['notes', 'changes', 'recipients', 'files'] as const;
export type TimelineTopic = (typeof timelineTopics)[number];

export function topicOf(entry: TimelineEntry): TimelineTopic {
  if (entry.source === 'notices') return 'recipients';
  if (entry.source === 'attachment') return 'files';
  return entry.source === 'event' && entry.event.type === 'note' ? 'notes' : 'changes';
}

type NoticeEntry = Extract<TimelineEntry, { source: 'notices' }>;

/** What has been done to one recipient's notice. The contract keeps no time for a waiver. */
function actsOf({ sentAt, confirmedAt, status, note }: RecipientNoticeRecord) {
  const acts: Pick<NoticeEntry, 'act' | 'at' | 'note'>[] = [];
  if (sentAt) acts.push({ act: 'sent', at: sentAt, note: null });
  if (confirmedAt) acts.push({ act: 'confirmed', at: confirmedAt, note: null });
  if (status === 'waived') acts.push({ act: 'waived', at: null, note: note ?? null });
  return acts;
}

/** Milliseconds since the epoch; what has no time that can be read comes before everything that has. */
const timeOf = (at: string | null | undefined) => readInstant(at) ?? Number.NEGATIVE_INFINITY;
const minuteOf = (at: string | null) => at?.slice(0, 16) ?? '';

/** A hundred recipients told at once are one line, not a hundred. */
function noticeEntries(notices: readonly RecipientNoticeRecord[]): NoticeEntry[] {
  const groups = new Map<string, NoticeEntry>();
  for (const notice of notices) {
    for (const { act, at, note } of actsOf(notice)) {
      const key = `${act} ${minuteOf(at)} ${note ?? ''}`;
      const group = groups.get(key);
      const isLater = timeOf(at) > timeOf(group?.at);
      groups.set(key, {
        source: 'notices',
        key,
        act,
        note,
        at: group && !isLater ? group.at : at,
        notices: [...(group?.notices ?? []), notice],
      });
    }
  }
  return [...groups.values()];
}

/** The newest first; what has no time that can be read comes last, in the order in which it came. */
function byTime(a: TimelineEntry, b: TimelineEntry): number {
  const [left, right] = [timeOf(a.at), timeOf(b.at)];
  return left === right ? 0 : right - left;
}

/** Of two records of the same instant the later one has the higher number. */
const newestFirst = <R extends { id: number }>(records: readonly R[]): R[] =>
  records.toSorted((a, b) => b.id - a.id);

/**
 * Everything that happened on a case as one list, the newest first. At the same instant the order is always the same:
 * events, corrections, files, recipients, and among each the later record first.
 */
export function mergeTimeline({
  events,
  corrections,
  attachments,
  notices,
}: TimelineSources): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...newestFirst(events).map((event) => ({
      source: 'event' as const,
      key: `event ${event.id}`,
      at: event.at ?? null,
      event,
    })),
    ...newestFirst(corrections).map((correction) => ({
      source: 'correction' as const,
      key: `correction ${correction.id}`,
      at: correction.appliedAt ?? null,
      correction,
    })),
    ...newestFirst(attachments).map((attachment) => ({
      source: 'attachment' as const,
      key: `attachment ${attachment.id}`,
      at: attachment.createdAt ?? null,
      attachment,
    })),
    ...noticeEntries(notices),
  ];
  return entries.sort(byTime);
}

/** Whom the list names: each member of staff who did something, or to whom the case was given. */
export function staffIn(entries: readonly TimelineEntry[]): (number | null | undefined)[] {
  return entries.flatMap((entry) => {
    if (entry.source === 'event') return [entry.event.actorId, assigneeOf(entry.event)];
    if (entry.source === 'correction') return [entry.correction.appliedById];
    return entry.source === 'attachment' ? [entry.attachment.createdById] : [];
  });
}

/** To whom the event gave the case: null where it was given back, undefined where that is not its matter. */
export function assigneeOf({ type, details }: RequestEventRecord): number | null | undefined {
  const to: unknown = type === 'assigned' ? details?.to : undefined;
  return typeof to === 'number' || to === null ? to : undefined;
}
