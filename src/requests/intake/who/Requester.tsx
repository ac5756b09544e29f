import { useEffect, useId, useRef } from 'react';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import inputStyles from '../../../ui/TextInput.module.css';
import { LONGEST_NOTE } from '../intakeBody';
import styles from './ClientSearch.module.css';

interface RequesterProps {
  note: string;
  problem: string | undefined;
  onChange: (note: string) => void;
  onSearch: () => void;
}

/** Somebody who is no client: who asks, and how to answer them. */
export function Requester({ note, problem, onChange, onSearch }: RequesterProps) {
  const { t } = useTranslation();
  const formats = useFormats();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(
    () =>
      queueMicrotask(() => {
        // What a letter has filled in needs nobody to type.
        if (field.current?.value === '') field.current.focus();
      }),
    [],
  );
  const length = t('intake.who.noteLength', {
    length: formats.number(note.length),
    most: formats.number(LONGEST_NOTE),
  });
  return (
    <div className={inputStyles.input}>
      <label className={inputStyles.label} htmlFor={id}>
        {t('intake.who.note')}
      </label>
      <textarea
        ref={field}
        id={id}
        className={inputStyles.field}
        rows={2}
        maxLength={LONGEST_NOTE}
        value={note}
        aria-describedby={`${id}-help`}
        aria-invalid={problem !== undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      <p id={`${id}-help`} className={styles.message} data-problem={problem !== undefined}>
        {problem ?? t('intake.who.noteHelp')} {length}
      </p>
      <p>
        <button type="button" className={styles.link} onClick={onSearch}>
          {t('intake.who.backToSearch')}
        </button>
      </p>
    </div>
  );
}
