import { useEffect, useState } from 'react';

/** As long as somebody has touched nothing, nobody is taken to stand before the wall. */
const ASLEEP_MS = 5_000;
/** Of a touch its click alone, at its end: it has hit what was there before. */
const inputs = ['pointermove', 'click', 'keydown'] as const;

const isTouchOnItsWay = (event: Event) =>
  event instanceof PointerEvent && event.type === 'pointermove' && event.pointerType !== 'mouse';

/** Whether somebody is at the mouse or the keyboard: otherwise the way to pages with names is not there to be hit. */
export function useAwake(): boolean {
  const [isAwake, setAwake] = useState(true);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const fallAsleep = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setAwake(false), ASLEEP_MS);
    };
    const wake = (event: Event) => {
      if (isTouchOnItsWay(event)) return;
      setAwake(true);
      fallAsleep();
    };
    fallAsleep();
    for (const input of inputs) document.addEventListener(input, wake, { passive: true });
    return () => {
      clearTimeout(timer);
      for (const input of inputs) document.removeEventListener(input, wake);
    };
  }, []);
  return isAwake;
}
