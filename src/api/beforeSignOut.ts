import { ApiError } from './apiError';

/** Brings what is under way to its end; tells whether all of it was saved, and never rejects. */
type Finish = () => Promise<boolean>;

const tasks = new Set<Finish>();

/** A sign-out waits for it from now on: afterwards the backend would take nothing of it any more. */
export function beforeSignOut(finish: Finish): () => void {
  tasks.add(finish);
  return () => tasks.delete(finish);
}

/** @throws {ApiError} unsaved, where something did not come to a good end: they can see what before they go */
export async function finishBeforeSignOut(): Promise<void> {
  const saved = await Promise.all([...tasks].map((finish) => finish()));
  if (saved.includes(false)) throw new ApiError({ code: 'unsaved', status: 0 });
}
