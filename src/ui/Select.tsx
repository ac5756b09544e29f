import { useId } from 'react';
import styles from './TextInput.module.css';
import { useRequiredText } from './useRequiredText';

interface SelectProps<V extends string> {
  label: string;
  value: V;
  options: readonly { value: V; label: string }[];
  onChange: (value: V) => void;
  /** The label is read out but not shown. */
  hideLabel?: boolean;
  required?: boolean;
}

/** The browser's own choice: it is quick, works by keyboard everywhere, and costs no code. */
export function Select<V extends string>(props: SelectProps<V>) {
  const { label, value, options, onChange, hideLabel, required } = props;
  const id = useId();
  return (
    <div className={styles.input}>
      <label className={hideLabel ? 'visually-hidden' : styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.field}
        value={value}
        required={required}
        onInvalid={useRequiredText()}
        onChange={(event) => {
          event.target.setCustomValidity('');
          const chosen = options[event.target.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
