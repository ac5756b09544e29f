import type { ClientRecord } from '../../api/records';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf } from '../../deadlines/almatyTime';
import { useFormDraft } from '../../ui/useDraft';
import { readDay, writeDay } from '../../ui/writtenDay';
import { clauseOfErasure, writeAct } from './act';
import { actDraft } from './actDraft';

/** The act that is being written: what is typed stays until it has been sent; its day is today until it is changed. */
export function useAct(client: ClientRecord) {
  const today = almatyDayOf(serverNow());
  const [draft, change, , forgetIf] = useFormDraft(`erase.${client.id}`, actDraft);
  const typedDay = draft.day ?? writeDay(today);
  const read = readDay(typedDay, today);
  const day = read !== null && read <= today ? read : null;
  const isComplete = draft.number.trim() !== '' && day !== null;
  return {
    number: draft.number,
    typedDay,
    isDayWrong: day === null,
    typeNumber: (number: string) => change((current) => ({ ...current, number })),
    typeDay: (typed: string) => change((current) => ({ ...current, day: typed })),
    /** Null while something of it is missing. */
    text: isComplete ? writeAct({ number: draft.number, day, clause: clauseOfErasure(client, today) }) : null,
    forget: () => forgetIf(draft),
  };
}
