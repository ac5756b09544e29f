import type { DraftShape } from '../../ui/useDraft';
import { blankRecipient, type RecipientText, recipientFields } from './recipientText';

/** What somebody is changing: the record that they began from, and what they have made of it. */
export interface EditDraft {
  version: number;
  base: RecipientText;
  typed: RecipientText;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function readText(kept: unknown): RecipientText | undefined {
  if (!isObject(kept)) return undefined;
  const fields = recipientFields.map((field) => [field, kept[field]] as const);
  const texts = fields.filter(
    (entry): entry is readonly [(typeof recipientFields)[number], string] => typeof entry[1] === 'string',
  );
  return texts.length === fields.length ? { ...blankRecipient, ...Object.fromEntries(texts) } : undefined;
}

/** A recipient that is not there yet. */
export const newRecipientDraft: DraftShape<RecipientText> = { blank: blankRecipient, read: readText };

/** Null while nobody is changing anything. */
export const editDraft: DraftShape<EditDraft | null> = {
  blank: null,
  read: (kept) => {
    if (!isObject(kept) || typeof kept.version !== 'number') return undefined;
    const [base, typed] = [readText(kept.base), readText(kept.typed)];
    return base && typed ? { version: kept.version, base, typed } : undefined;
  },
};
