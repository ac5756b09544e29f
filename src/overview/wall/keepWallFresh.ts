import { cancelStuckCalls } from '../../api/runningCalls';
import { REFRESH_MS } from '../../ui/keepFresh';

/** A call that has not been answered by then is given up, so that the next refresh is a new one. */
const PATIENCE_MS = REFRESH_MS - 5_000;

/**
 * Calls back every 30 seconds as long as the page is shown, whether or not anybody touches it: a monitor on the wall has
 * nobody at its keyboard. Where it is not shown it asks for nothing, and the session ends by itself. Returns what ends it.
 */
export function keepWallFresh(refresh: () => void): () => void {
  let patience: ReturnType<typeof setTimeout>;
  const ask = () => {
    if (document.hidden) return;
    refresh();
    clearTimeout(patience);
    patience = setTimeout(cancelStuckCalls, PATIENCE_MS);
  };
  const timer = setInterval(ask, REFRESH_MS);
  document.addEventListener('visibilitychange', ask);
  return () => {
    clearInterval(timer);
    clearTimeout(patience);
    document.removeEventListener('visibilitychange', ask);
  };
}
