import type { ClientRecord } from '../api/records';
import { TermIndicator } from '../deadlines/indicator/TermIndicator';
import { CalendarDay } from '../ui/CalendarDay';

/** Until when the data may be kept (policy 9.1). Once it has been erased, nothing runs out any more. */
export function RetentionTerm({ status, retentionUntil }: Pick<ClientRecord, 'status' | 'retentionUntil'>) {
  if (!retentionUntil || status === 'erased') return <CalendarDay day={retentionUntil} />;
  return <TermIndicator until={retentionUntil} />;
}
