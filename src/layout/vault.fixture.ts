import type { DraftVault } from './draftVault';

/** A tab that keeps no drafts. */
export const noVault: DraftVault = {
  isEmpty: () => true,
  open: async () => ({}),
  keep: () => undefined,
  clear: () => undefined,
};
