import { type RefObject, useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Arriving at another page: the keyboard and the reader go to its content, which starts at its top; on the way back,
 * where it was left.
 */
export function usePageArrival(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const isReturn = useNavigationType() === 'POP';
  const left = useRef(new Map<string, number>());
  const shown = useRef(pathname);

  useEffect(() => {
    const element = main.current;
    if (!element) return;
    const from = shown.current;
    shown.current = pathname;
    // From `/` one is led on at once, to where the day begins: nobody has been anywhere yet.
    if (from !== pathname && from !== '/') {
      element.focus({ preventScroll: true });
      element.scrollTop = isReturn ? (left.current.get(pathname) ?? 0) : 0;
    }
    const remember = () => left.current.set(pathname, element.scrollTop);
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [main, pathname, isReturn]);
}
