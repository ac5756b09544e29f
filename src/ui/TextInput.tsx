import { type ChangeEvent, type HTMLInputAutoCompleteAttribute, useId } from 'react';
import styles from './TextInput.module.css';
import { useRequiredText } from './useRequiredText';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  type?: 'text' | 'password' | 'search' | 'number';
  /** Lines of a longer text; one line where it is not given. */
  rows?: number;
  help?: string;
  /** What is wrong with what was typed; said in place of the help. */
  problem?: string;
  required?: boolean;
  autoFocus?: boolean;
  autoComplete?: HTMLInputAutoCompleteAttribute;
  maxLength?: number;
  /** Of what is typed, where it is not that of the page. */
  lang?: string;
}

/** A field with its label above it: light enough for the first page, where MUI's own would double the code. */
export function TextInput(props: TextInputProps) {
  const { label, value, onChange, rows, help, problem, type = 'text', ...rest } = props;
  const id = useId();
  const helpId = useId();
  const field = {
    ...rest,
    onInvalid: useRequiredText(),
    id,
    value,
    className: styles.field,
    'data-first': rest.autoFocus || undefined,
    'aria-describedby': (problem ?? help) ? helpId : undefined,
    'aria-invalid': problem !== undefined || undefined,
  };
  const change = ({ target }: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    target.setCustomValidity('');
    onChange(target.value);
  };
  return (
    <div className={styles.input}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {rows ? (
        <textarea {...field} rows={rows} onChange={change} />
      ) : (
        <input {...field} type={type} onChange={change} />
      )}
      {(problem ?? help) && (
        <p className={styles.help} id={helpId} data-problem={problem !== undefined}>
          {problem ?? help}
        </p>
      )}
    </div>
  );
}
