import type { DraftShape } from '../../ui/useDraft';

/** Why a refusal goes back; its note is sent with the same key until the backend has it, and then not again. */
export interface RejectDraft {
  text: string;
  /** The note as it was sent last; empty before that. */
  sent: string;
  noteKey: string;
  /** The backend has the note; the case is still to be moved. */
  isNoted: boolean;
}

const isText = (value: unknown): value is string => typeof value === 'string';

export const rejectDraft: DraftShape<RejectDraft> = {
  blank: { text: '', sent: '', noteKey: '', isNoted: false },
  read: (kept) => {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { text, sent, noteKey, isNoted }: Partial<Record<keyof RejectDraft, unknown>> = kept;
    if (!isText(text) || !isText(sent) || !isText(noteKey)) return undefined;
    return { text, sent, noteKey, isNoted: isNoted === true };
  },
};
