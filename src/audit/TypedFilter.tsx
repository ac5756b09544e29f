import { useId, useState } from 'react';
import { useListContext } from 'react-admin';
import { serverNow } from '../api/serverClock';
import { almatyDayOf } from '../deadlines/almatyTime';
import type { Filter } from '../ui/list/filters';
import { useSetFilter } from '../ui/list/useSetFilter';
import inputStyles from '../ui/TextInput.module.css';
import styles from './Audit.module.css';
import type { ReadFilter } from './typedFilters';

interface TypedFilterProps {
  label: string;
  /** The key of the list's filter that this is. */
  field: string;
  read: ReadFilter;
  write: (filter: Filter) => string;
  /** What is said of a text that cannot be read. */
  problem: string;
}

/** A filter that is typed: it holds from Enter on, or when the field is left. */
export function TypedFilter({ label, field, read, write, problem }: TypedFilterProps) {
  const { filterValues } = useListContext();
  const setFilter = useSetFilter();
  const id = useId();
  const shown = write(filterValues);
  const [text, setText] = useState(shown);
  const [lastShown, setLastShown] = useState(shown);
  if (lastShown !== shown) {
    setLastShown(shown);
    setText(shown);
  }
  const [hasProblem, setProblem] = useState(false);

  const apply = () => {
    if (text === shown) return;
    const typed = read(text, almatyDayOf(serverNow()));
    setProblem(typed === null);
    if (typed === null) return;
    setText(write(typed));
    setFilter(({ [field]: _, ...others }) => ({ ...others, ...typed }));
  };

  return (
    <form
      className={styles.typed}
      onSubmit={(event) => {
        event.preventDefault();
        apply();
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
        onBlur={apply}
      />
      {hasProblem && (
        <p id={`${id}-problem`} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </form>
  );
}
