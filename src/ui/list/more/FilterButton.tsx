import { useId } from 'react';
import inputStyles from '../../TextInput.module.css';
import styles from './More.module.css';

interface FilterButtonProps {
  label: string;
  /** What is chosen. */
  text: string;
  onOpen: () => void;
}

/** A filter whose choices need a window of their own. */
export function FilterButton({ label, text, onOpen }: FilterButtonProps) {
  const id = useId();
  return (
    <div className={styles.filter}>
      <span id={`${id}-label`} className={styles.name}>
        {label}
      </span>
      <button
        id={id}
        type="button"
        className={`${inputStyles.field} ${styles.button}`}
        aria-labelledby={`${id}-label ${id}`}
        aria-haspopup="dialog"
        title={text}
        onClick={onOpen}
      >
        {text}
      </button>
    </div>
  );
}
