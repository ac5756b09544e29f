import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import { MOST_ROWS } from '../../../api/pageSize';
import type { RequestEventRecord, RequestRecord } from '../../../api/records';
import { useCaseAttachments } from '../../attachments/useCaseAttachments';
import { useCaseCorrections } from '../useCaseCorrections';
import { useCaseNotices } from '../useCaseNotices';
import { mergeTimeline, type TimelineSources } from './timeline';

const SHOWN_FIRST = 200;

/** The sources of a case's story, each on its own: one that fails leaves the others. */
export function useTimeline(request: RequestRecord) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  const newest = {
    filter: { requestId: request.id },
    sort: { field: 'at', order: 'DESC' as const },
    pagination: { page: 1, perPage: shown },
  };
  const events = useGetList<RequestEventRecord>('request-events', newest, {
    onError: () => undefined,
    placeholderData: (previous) => previous,
  });
  const attachments = useCaseAttachments(request.id);
  const corrections = useCaseCorrections(request.id);
  const notices = useCaseNotices(request);

  const data = {
    events: events.data,
    corrections: corrections.data,
    attachments: attachments.attachments,
    notices: notices.notices,
  };
  const all = useMemo(
    () =>
      mergeTimeline({
        events: data.events ?? [],
        corrections: data.corrections ?? [],
        attachments: data.attachments ?? [],
        notices: data.notices ?? [],
      }),
    [data.events, data.corrections, data.attachments, data.notices],
  );
  const entries = useMemo(() => all.slice(0, shown), [all, shown]);
  const sources = { events, corrections, attachments, notices };
  const failures = sourceNames.flatMap((source) => {
    const { error, refetch } = sources[source];
    return error ? [{ source, error, refetch }] : [];
  });
  return {
    entries,
    isCut:
      all.length > shown ||
      (events.total ?? 0) > shown ||
      (attachments.total ?? 0) > (attachments.attachments?.length ?? 0),
    /** Nothing more can be asked for once this is undefined. */
    showMore: shown < MOST_ROWS ? () => setShown(MOST_ROWS) : undefined,
    isLoading: !events.data && !events.error,
    failures,
  };
}

const sourceNames = [
  'events',
  'corrections',
  'attachments',
  'notices',
] as const satisfies readonly (keyof TimelineSources)[];

export type Timeline = ReturnType<typeof useTimeline>;
