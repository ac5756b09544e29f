import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};
const isFull = () => document.fullscreenElement !== null;

/** Leaves the full screen; false where there was none to leave. */
function leaveFullScreen(): boolean {
  if (!isFull()) return false;
  // What the browser has left by itself meanwhile is left as well.
  document.exitFullscreen().catch(() => null);
  return true;
}

/** The whole document, so that a sign-in is seen as well; it is left with the page. */
export function useFullScreen() {
  const isOn = useSyncExternalStore(subscribe, isFull);
  const [isRefused, setRefused] = useState(false);
  useEffect(
    () => () => {
      leaveFullScreen();
    },
    [],
  );
  const toggle = useCallback(() => {
    if (leaveFullScreen()) return;
    document.documentElement.requestFullscreen().then(
      () => setRefused(false),
      () => setRefused(true),
    );
  }, []);
  return { isOn, isOffered: document.fullscreenEnabled && !isRefused, toggle };
}
