import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import styles from './PrintSheet.module.css';

/** What goes on paper instead of the page: it is not seen on the screen. `window.print()` prints it. */
export function PrintSheet({ lang, children }: { lang?: string; children: ReactNode }) {
  return createPortal(
    <div className={styles.sheet} lang={lang} aria-hidden="true">
      {children}
    </div>,
    document.body,
  );
}
