import type { DraftShape } from '../../ui/useDraft';

/** What is typed of an act; `day` is null until somebody changes it: the act is of today. */
interface ActDraft {
  number: string;
  day: string | null;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export const actDraft: DraftShape<ActDraft> = {
  blank: { number: '', day: null },
  read: (kept) => {
    if (!isObject(kept) || typeof kept.number !== 'string') return undefined;
    return { number: kept.number, day: typeof kept.day === 'string' ? kept.day : null };
  },
};
