import { type RefObject, useEffect, useEffectEvent, useState } from 'react';
import { serverNow } from '../../api/serverClock';
import { almatyDayOf, almatyTimeOf } from '../../deadlines/almatyTime';

/** What Chromium calls a picture that was never a file. */
const UNNAMED_PICTURE = 'image.png';

const holdsFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') ?? false;

const isField = (target: EventTarget | null) =>
  target instanceof Element && target.closest('input, textarea, [contenteditable]') !== null;

/** A screenshot by its time in Almaty: `screenshot-2026-11-23-1120.png`. */
function namedPicture(file: File, now: number): File {
  if (file.name !== UNNAMED_PICTURE) return file;
  const name = `screenshot-${almatyDayOf(now)}-${almatyTimeOf(now).replace(':', '')}.png`;
  return new File([file], name, { type: file.type });
}

/** The files of a paste; none where a text goes into a field, whatever picture comes along with it. */
function pastedFiles({ clipboardData, target }: ClipboardEvent): File[] {
  const files = [...(clipboardData?.files ?? [])];
  const isText = clipboardData?.types.includes('text/plain') && isField(target);
  return isText ? [] : files.map((file) => namedPicture(file, serverNow()));
}

/**
 * Files that are dropped or pasted anywhere on the page; where nothing takes them, layout/useNoFileNavigation keeps a
 * drop from leading the browser away.
 * @param part stands on the page; while it is hidden (the session has expired) nothing is taken
 * @returns whether files are being dragged over the page
 */
export function usePageFiles(part: RefObject<HTMLElement | null>, onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const take = useEffectEvent((files: File[]) => {
    if (files.length > 0 && part.current && !part.current.closest('[hidden]')) onFiles(files);
  });

  useEffect(() => {
    const over = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(true);
    };
    const leave = ({ relatedTarget }: DragEvent) => {
      // Between two elements of the page there is always another one to come to.
      if (relatedTarget === null) setIsOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      setIsOver(false);
      take([...(event.dataTransfer?.files ?? [])]);
    };
    const paste = (event: ClipboardEvent) => {
      const files = pastedFiles(event);
      if (files.length === 0) return;
      event.preventDefault();
      take(files);
    };
    const listening = new AbortController();
    const { signal } = listening;
    window.addEventListener('dragenter', over, { signal });
    window.addEventListener('dragover', over, { signal });
    window.addEventListener('dragleave', leave, { signal });
    window.addEventListener('drop', drop, { signal });
    window.addEventListener('paste', paste, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}
