/** How often a list that somebody may be looking at is asked for anew. */
export const REFRESH_MS = 30_000;
/** Without any input for as long, nobody is taken to be there: a session that is forgotten has to end. */
export const ALONE_MS = 10 * 60_000;

const inputs = ['pointermove', 'pointerdown', 'keydown', 'wheel'] as const;

/**
 * Calls back every 30 seconds while the tab is shown and somebody is there, and at once when they are back: on return
 * to the tab, or on the first input after ten minutes without any. Returns what ends it.
 */
export function keepFresh(refresh: () => void): () => void {
  let lastInput = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const isAlone = () => Date.now() - lastInput >= ALONE_MS;

  const start = () => {
    clearInterval(timer);
    timer = setInterval(() => {
      if (!document.hidden && !isAlone()) refresh();
    }, REFRESH_MS);
  };
  const comeBack = () => {
    refresh();
    start();
  };
  const onInput = () => {
    const wasAlone = isAlone();
    lastInput = Date.now();
    if (wasAlone) comeBack();
  };
  const onVisibility = () => {
    if (document.hidden) return;
    lastInput = Date.now();
    comeBack();
  };

  start();
  for (const input of inputs) document.addEventListener(input, onInput, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onVisibility);
  return () => {
    clearInterval(timer);
    for (const input of inputs) document.removeEventListener(input, onInput, { capture: true });
    document.removeEventListener('visibilitychange', onVisibility);
  };
}
