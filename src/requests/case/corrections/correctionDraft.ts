import type { DraftShape } from '../../../ui/useDraft';

export interface CorrectionDraft {
  /** A field of the contract, or nothing chosen yet. */
  field: string;
  newValue: string;
  /** Null until somebody has typed one: the last document then serves the next field as well. */
  documentRef: string | null;
}

const isText = (value: unknown): value is string => typeof value === 'string';

/** What is typed of a correction; it names a person, so that it is kept sealed as every draft. */
export const correctionDraft: DraftShape<CorrectionDraft> = {
  blank: { field: '', newValue: '', documentRef: null },
  read: (kept) => {
    if (typeof kept !== 'object' || kept === null) return undefined;
    const { field, newValue, documentRef }: Partial<Record<keyof CorrectionDraft, unknown>> = kept;
    if (!isText(field) || !isText(newValue)) return undefined;
    return { field, newValue, documentRef: isText(documentRef) ? documentRef : null };
  },
};
