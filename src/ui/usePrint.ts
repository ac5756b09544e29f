import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/**
 * Prints what stands in a `PrintSheet` that the page shows while `isPrinting`: so a page has one sheet at a time, and
 * the browser's own «print» means the page as long as nobody has asked for a document.
 */
export function usePrint(): [isPrinting: boolean, print: () => void] {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const done = () => setPrinting(false);
    addEventListener('afterprint', done);
    return () => removeEventListener('afterprint', done);
  }, []);
  const print = useCallback(() => {
    // The browser prints what is there when it is called.
    flushSync(() => setPrinting(true));
    window.print();
  }, []);
  return [isPrinting, print];
}
