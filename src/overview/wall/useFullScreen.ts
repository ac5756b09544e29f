import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';

const subscribe = (onChange: () => void) => {
  document.addEventListener('fullscreenchange', onChange);
  return () => document.removeEventListener('fullscreenchange', onChange);
};
const isFull = () => document.fullscreenElement !== null;

const leave = () => {
  // What the browser has left by itself meanwhile is left as well.
  if (isFull()) document.exitFullscreen().catch(() => null);
};

/** The whole document, so that a sign-in is seen as well; it is left with the page. */
export function useFullScreen() {
  const isOn = useSyncExternalStore(subscribe, isFull);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => leave, []);
  const toggle = useCallback(() => {
    if (isFull()) leave();
    else
      document.documentElement.requestFullscreen().then(
        () => setRefused(false),
        () => setRefused(true),
      );
  }, []);
  return { isOn, isOffered: document.fullscreenEnabled && !isRefused, toggle };
}
