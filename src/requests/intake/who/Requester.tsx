import { useEffect, useId, useRef } from 'react';
import { useFormats } from '../../../i18n/useFormats';
import { useTranslation } from '../../../i18n/useTranslation';
import inputStyles from '../../../ui/TextInput.module.css';
import { LONGEST_NOTE } from '../intakeBody';
import styles from './ClientSearch.module.css';
import type { ClientLookup } from './useClientLookup';

interface RequesterProps {
  note: string;
  problem: string | undefined;
  /** Of the sender of a letter, where that has led here. */
  lookup: ClientLookup['state'];
  onChange: (note: string) => void;
  onSearch: () => void;
}

/** Somebody who is no client: who asks, and how to answer them. */
export function Requester({ note, problem, lookup, onChange, onSearch }: RequesterProps) {
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
  const hasFoundNobody = lookup.status === 'done' && lookup.clients.length === 0;
  return (
    <div className={inputStyles.input}>
      {hasFoundNobody && (
        <p className={styles.message} role="status">
          {t('intake.who.noneBy', { by: t(`intake.who.by.${lookup.by}`) })}
        </p>
      )}
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
