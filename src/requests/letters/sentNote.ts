import type { RequestEventRecord } from '../../api/records';

/** The longest note that the contract takes. */
const MAX_NOTE = 4000;

/** A note that begins so tells of a letter that went out, in whichever language its author has the desk. */
const MARK = '✉ ';

/** What was sent and how, in one line, then the letter as far as it fits; `cut` names what did not fit. */
export function sentNote(headline: string, letter: string, cut: (left: number) => string): string {
  const head = `${MARK}${headline}\n\n`;
  if (head.length + letter.length <= MAX_NOTE) return head + letter;
  // The mark of the cut is as long as its largest number makes it.
  const room = MAX_NOTE - head.length - cut(letter.length).length - 1;
  const kept = letter.slice(0, room).trimEnd();
  return `${head}${kept}\n${cut(letter.length - kept.length)}`;
}

/** The headline of a note that `sentNote` wrote; undefined for any other event. */
export function headlineOf({ type, text }: Pick<RequestEventRecord, 'type' | 'text'>): string | undefined {
  if (type !== 'note' || !text?.startsWith(MARK)) return undefined;
  return text.slice(MARK.length).split('\n', 1)[0];
}
