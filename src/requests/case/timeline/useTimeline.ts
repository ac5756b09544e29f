import { useMemo, useState } from 'react';
import { useGetList } from 'react-admin';
import type { AttachmentRecord, RequestEventRecord, RequestRecord } from '../../../api/records';
import { useMay } from '../../../ui/identity';
import { useCaseCorrections } from '../useCaseCorrections';
import { useCaseNotices } from '../useCaseNotices';
import { mergeTimeline, type TimelineSources } from './timeline';

const SHOWN_FIRST = 200;
/** All that the contract gives in one answer. */
const SHOWN_MOST = 1000;

const quiet = { onError: () => undefined };

/** The sources of a case's story, each on its own: one that fails leaves the others. */
export function useTimeline(request: RequestRecord) {
  const [shown, setShown] = useState(SHOWN_FIRST);
  const mayListFiles = useMay('attachments.list');
  const newestBy = (field: string) => ({
    filter: { requestId: request.id },
    sort: { field, order: 'DESC' as const },
    pagination: { page: 1, perPage: shown },
  });
  const events = useGetList<RequestEventRecord>('request-events', newestBy('at'), {
    ...quiet,
    placeholderData: (previous) => previous,
  });
  const attachments = useGetList<AttachmentRecord>('attachments', newestBy('createdAt'), {
    ...quiet,
    enabled: mayListFiles,
    placeholderData: (previous) => previous,
  });
  const corrections = useCaseCorrections(request.id);
  const notices = useCaseNotices(request);

  const data = {
    events: events.data,
    corrections: corrections.data,
    attachments: attachments.data,
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
    isCut: all.length > shown || (events.total ?? 0) > shown || (attachments.total ?? 0) > shown,
    /** Nothing more can be asked for once this is undefined. */
    showMore: shown < SHOWN_MOST ? () => setShown(SHOWN_MOST) : undefined,
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
