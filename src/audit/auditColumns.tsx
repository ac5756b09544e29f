import type { AuditEventRecord } from '../api/records';
import { serverNow } from '../api/serverClock';
import { almatyDayOf, readInstant } from '../deadlines/almatyTime';
import { useFormats } from '../i18n/useFormats';
import { useTranslation } from '../i18n/useTranslation';
import type { Column } from '../ui/list/columns';
import { StaffName } from '../ui/names';
import { Pill } from '../ui/Pill';
import { AuditedRecord } from './AuditedRecord';
import { CallTrace } from './CallTrace';
import { EventDetails } from './EventDetails';

/** To the second: of two acts within a minute it matters which came first. This year goes without saying. */
function EventTime({ at }: { at: string }) {
  const formats = useFormats();
  const instant = readInstant(at);
  if (instant === null) return '—';
  const yearOf = (moment: number) => almatyDayOf(moment).slice(0, 4);
  const isThisYear = yearOf(instant) === yearOf(serverNow());
  const day = isThisYear ? formats.dayShort(at) : formats.dayMedium(at);
  const seconds = String(new Date(instant).getUTCSeconds()).padStart(2, '0');
  return (
    <time dateTime={at} title={formats.dateTime(at)}>
      {`${day}, ${formats.time(at)}:${seconds}`}
    </time>
  );
}

function Actor({ id }: { id: number | null | undefined }) {
  const { t } = useTranslation();
  return <StaffName id={id} nobody={t('audit.nobody')} />;
}

/** What was not allowed stands out among what was done. */
const refused: readonly AuditEventRecord['action'][] = ['denied', 'sign_in_failed', 'unknown'];

function Action({ action }: Pick<AuditEventRecord, 'action'>) {
  const { t } = useTranslation();
  const label = t(`enums.auditAction.${action}`);
  return refused.includes(action) ? (
    <Pill tone="attention">{label}</Pill>
  ) : (
    <span title={label}>{label}</span>
  );
}

export const auditColumns: readonly Column<AuditEventRecord>[] = [
  { label: 'audit.fields.at', sortBy: 'at', render: ({ at }) => <EventTime at={at} /> },
  { label: 'audit.fields.actor', render: ({ actorId }) => <Actor id={actorId} /> },
  { label: 'audit.fields.action', render: ({ action }) => <Action action={action} /> },
  { label: 'audit.fields.record', render: (event) => <AuditedRecord event={event} /> },
  { label: 'audit.fields.details', isWide: true, render: (event) => <EventDetails event={event} /> },
  { label: 'audit.fields.ip', render: ({ ip }) => ip || '—' },
  { label: 'audit.fields.trace', render: ({ requestId }) => <CallTrace id={requestId} /> },
];
