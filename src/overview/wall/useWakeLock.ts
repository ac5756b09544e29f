import { useEffect } from 'react';

/** Keeps the screen awake as long as the page is shown, where the browser offers it; the lock goes with a hidden tab. */
export function useWakeLock(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted || !('wakeLock' in navigator)) return;
    let lock: WakeLockSentinel | null = null;
    let isOver = false;
    const keep = (got: WakeLockSentinel) => {
      if (isOver) got.release();
      else lock = got;
    };
    const ask = () => {
      // A browser that saves power declines: the screen may sleep then, which is the owner's choice.
      if (!document.hidden) navigator.wakeLock.request('screen').then(keep, () => null);
    };
    ask();
    document.addEventListener('visibilitychange', ask);
    return () => {
      isOver = true;
      lock?.release();
      document.removeEventListener('visibilitychange', ask);
    };
  }, [isWanted]);
}
