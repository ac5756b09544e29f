import { useEffect } from 'react';

const keepTheDesk = (event: DragEvent) => {
  if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
};

/** A file that is dropped where nothing takes files would be opened in place of the desk, with all that is on it. */
export function useNoFileNavigation(): void {
  useEffect(() => {
    window.addEventListener('dragover', keepTheDesk);
    window.addEventListener('drop', keepTheDesk);
    return () => {
      window.removeEventListener('dragover', keepTheDesk);
      window.removeEventListener('drop', keepTheDesk);
    };
  }, []);
}
