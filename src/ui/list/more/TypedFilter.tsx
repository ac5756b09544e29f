import { useId, useState } from 'react';
import inputStyles from '../../TextInput.module.css';
import styles from './More.module.css';

interface TypedFilterProps {
  label: string;
  /** What the list asks for, as it is typed. */
  written: string;
  /** Takes what was typed, and gives it as it is written; null where it cannot be read. */
  onTyped: (text: string) => string | null;
  /** What is said of a text that cannot be read. */
  problem: string;
}

/** A filter that is typed: it holds from Enter on, or when the field is left. */
export function TypedFilter({ label, written, onTyped, problem }: TypedFilterProps) {
  const id = useId();
  const [text, setText] = useState(written);
  const [lastWritten, setLastWritten] = useState(written);
  const [hasProblem, setProblem] = useState(false);
  if (lastWritten !== written) {
    setLastWritten(written);
    setText(written);
    setProblem(false);
  }
  const settle = () => {
    if (text === written) return;
    const read = onTyped(text);
    setProblem(read === null);
    if (read !== null) setText(read);
  };
  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        settle();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        className={inputStyles.field}
        value={text}
        maxLength={20}
        autoComplete="off"
        aria-invalid={hasProblem}
        aria-describedby={hasProblem ? `${id}-problem` : undefined}
        onChange={({ target }) => {
          setText(target.value);
          setProblem(false);
        }}
        onBlur={settle}
      />
      {hasProblem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
