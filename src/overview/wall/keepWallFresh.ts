import { cancelStuckCalls } from '../../api/runningCalls';
import { REFRESH_MS } from '../../ui/keepFresh';

/** A call that has not been answered by then is given up, so that the next refresh is a new one. */
const PATIENCE_MS = REFRESH_MS - 5_000;
const LOOK_MS = 5_000;

/**
 * Calls back every 30 seconds as long as the page is shown, whether or not anybody touches it: a monitor on the wall has
 * nobody at its keyboard. Where it is not shown it asks for nothing, and the session ends by itself. A machine that has
 * slept, or whose clock was set, asks at once. Returns what ends it.
 */
export function keepWallFresh(refresh: () => void): () => void {
  let patience: ReturnType<typeof setTimeout>;
  let askedAt = Date.now();
  const ask = () => {
    if (document.hidden) return;
    askedAt = Date.now();
    refresh();
    clearTimeout(patience);
    patience = setTimeout(cancelStuckCalls, PATIENCE_MS);
  };
  const look = () => {
    // A look that comes a little early is the one that was meant.
    if (Math.abs(Date.now() - askedAt) >= REFRESH_MS - LOOK_MS / 2) ask();
  };
  const timer = setInterval(look, LOOK_MS);
  document.addEventListener('visibilitychange', ask);
  return () => {
    clearInterval(timer);
    clearTimeout(patience);
    document.removeEventListener('visibilitychange', ask);
  };
}
