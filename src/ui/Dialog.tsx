import Close from '@mui/icons-material/Close';
import IconButton from '@mui/material/IconButton';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from '../i18n/useTranslation';
import styles from './Dialog.module.css';
import { useIsAtDesk } from './identity';

interface DialogProps {
  title: string;
  onClose: () => void;
  /** For what is as wide as a sheet of paper. */
  isWide?: boolean;
  children: ReactNode;
}

/**
 * The browser's own modal dialog: it holds the focus, closes on Escape and gives the focus back. What has `data-first`
 * gets the focus first.
 */
export function Dialog({ title, onClose, isWide = false, children }: DialogProps) {
  const { t } = useTranslation();
  const ref = useRef<HTMLDialogElement>(null);
  const isHere = useRef(false);
  const titleId = useId();
  const isAtDesk = useIsAtDesk();

  // While the page waits for its person to sign in again it must not be modal: nothing else could be reached. It is
  // closed before the element is taken away: one that is gone closes without giving the focus back.
  useLayoutEffect(() => {
    if (!isAtDesk) return undefined;
    const dialog = ref.current;
    isHere.current = true;
    dialog?.showModal();
    // The browser has given the focus to the first button by then, and knows nothing of React's own autofocus.
    dialog?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      isHere.current = false;
      dialog?.close();
    };
  }, [isAtDesk]);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a row behind the dialog must not take its clicks; keys are the browser's
    <dialog
      ref={ref}
      className={styles.dialog}
      data-wide={isWide || undefined}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={({ currentTarget }) => {
        // Pressed once more where it was to stay open, Escape closes it without asking.
        if (isHere.current && !currentTarget.open) onClose();
      }}
      onClick={(event) => event.stopPropagation()}
    >
      <header className={styles.header}>
        <h2 id={titleId}>{title}</h2>
        <IconButton size="small" aria-label={t('common.close')} onClick={onClose}>
          <Close fontSize="small" />
        </IconButton>
      </header>
      {children}
    </dialog>
  );
}
