import type { DraftVault } from './draftVault';

/** A tab that keeps no drafts. */
export const noVault: DraftVault = {
  open: async () => undefined,
  keep: () => undefined,
  clear: () => undefined,
};
