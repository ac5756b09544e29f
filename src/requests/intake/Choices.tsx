import { type KeyboardEvent, type ReactNode, useId } from 'react';
import styles from './Choices.module.css';

interface Choice<V extends string> {
  value: V;
  label: string;
  hint?: string;
  /** Suggested, and not chosen. */
  isGuess?: boolean;
}

interface ChoicesProps<V extends string> {
  legend: string;
  /** A name that other parts find the group by. */
  field: string;
  value: V | null;
  choices: readonly Choice<V>[];
  onChoose: (value: V) => void;
  problem?: string | undefined;
  help?: string | undefined;
  /** Choose by the digits 1 to 9 while the focus is here. */
  byDigit?: boolean;
  columns?: boolean;
  /** The heading above says the same. */
  hideLegend?: boolean;
  /** Above the choices. */
  children?: ReactNode;
}

/** One of a few, all in view: the browser's own radio buttons, by arrows or by digits. */
export function Choices<V extends string>(props: ChoicesProps<V>) {
  const { legend, field, value, choices, onChoose, problem, help, byDigit, columns, hideLegend, children } =
    props;
  const id = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    if (!byDigit || event.ctrlKey || event.altKey || event.metaKey) return;
    const chosen = choices[Number(/^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1]) - 1];
    if (!chosen) return;
    event.preventDefault();
    onChoose(chosen.value);
    document.getElementById(`${id}-${chosen.value}`)?.focus();
  };
  return (
    <div
      className={styles.group}
      role="radiogroup"
      aria-labelledby={`${id}-legend`}
      data-field={field}
      aria-invalid={problem !== undefined}
      aria-describedby={problem || help ? `${id}-help` : undefined}
      onKeyDown={onKeyDown}
    >
      <div id={`${id}-legend`} className={hideLegend ? 'visually-hidden' : styles.legend}>
        {legend}
      </div>
      {children}
      <div className={styles.choices} data-columns={columns}>
        {choices.map((choice, index) => (
          <label key={choice.value} className={styles.choice} data-guess={choice.isGuess}>
            <input
              id={`${id}-${choice.value}`}
              type="radio"
              name={id}
              checked={choice.value === value}
              onChange={() => onChoose(choice.value)}
            />
            {byDigit && <kbd>{index + 1}</kbd>}
            <span>{choice.label}</span>
            {choice.hint && <small>{choice.hint}</small>}
          </label>
        ))}
      </div>
      {(problem || help) && (
        <p id={`${id}-help`} className={styles.help} data-problem={problem !== undefined}>
          {problem ?? help}
        </p>
      )}
    </div>
  );
}
