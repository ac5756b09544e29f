import type { ChosenFile } from '../attachments/chosenFile';

/** A file that waits for the request to be registered. */
export interface IntakeFile extends ChosenFile {
  id: string;
}

function isFile(kept: unknown): kept is IntakeFile {
  if (typeof kept !== 'object' || kept === null) return false;
  const { id, fileName, mimeType, size, contentBase64 }: Partial<Record<keyof IntakeFile, unknown>> = kept;
  const texts = [id, fileName, mimeType, contentBase64];
  return texts.every((text) => typeof text === 'string') && typeof size === 'number';
}

/** Kept apart from what is typed: a letter of megabytes is sealed once, and not at every stroke. */
export const filesShape = {
  blank: [] as readonly IntakeFile[],
  read: (kept: unknown): readonly IntakeFile[] | undefined =>
    Array.isArray(kept) ? kept.filter(isFile) : undefined,
};
