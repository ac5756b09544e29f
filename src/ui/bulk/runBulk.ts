import { isUnauthorised } from '../../api/session';

/** What has become of an act on many so far. */
export interface BulkAccount<I> {
  done: readonly I[];
  failed: readonly { item: I; error: unknown }[];
  /** Not sent, since somebody has cancelled or nobody is signed in any more. */
  notSent: readonly I[];
}

interface BulkOptions<I> {
  send: (item: I) => Promise<unknown>;
  /** Heard after each answer. */
  onProgress: (account: BulkAccount<I>) => void;
  /** From then on nothing more is sent; what is on its way is waited for, since it may be saved already. */
  signal: AbortSignal;
}

/** So many wait for their answers at once: quick for fifty, and still polite to the backend. */
const AT_ONCE = 4;

/** Does the act on each item, a few at a time; never rejects, the account tells of each what has become of it. */
export async function runBulk<I>(
  items: readonly I[],
  { send, onProgress, signal }: BulkOptions<I>,
): Promise<BulkAccount<I>> {
  const waiting = [...items];
  let isSignedOut = false;
  const done: I[] = [];
  const failed: { item: I; error: unknown }[] = [];
  const account = (): BulkAccount<I> => ({ done: [...done], failed: [...failed], notSent: [...waiting] });

  const work = async () => {
    for (let item = next(); item !== undefined; item = next()) {
      try {
        await send(item);
        done.push(item);
      } catch (error) {
        failed.push({ item, error });
        // The others would be refused one by one.
        if (isUnauthorised(error)) isSignedOut = true;
      }
      onProgress(account());
    }
  };
  const next = () => (signal.aborted || isSignedOut ? undefined : waiting.shift());

  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return account();
}
