import type { ConsentRecord } from '../../api/records';
import { TermIndicator } from '../../deadlines/indicator/TermIndicator';
import { CalendarDay } from '../CalendarDay';
import { consentEnd } from './consentEnd';

/** When a consent lapses by itself. Only one in force has a term that runs; of the others it is a date. */
export function ConsentTerm({ consent }: { consent: ConsentRecord }) {
  const end = consentEnd(consent);
  return end && consent.status === 'active' ? <TermIndicator until={end} /> : <CalendarDay day={end} />;
}
