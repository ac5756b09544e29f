import Button from '@mui/material/Button';
import { type RefObject, useEffect, useId, useMemo, useRef } from 'react';
import type { ClientRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import type { PageKey } from '../../../ui/keys/pageKeys';
import { useKeys } from '../../../ui/keys/useKeys';
import inputStyles from '../../../ui/TextInput.module.css';
import type { FoundBy } from '../intakeForm';
import { ClientOptions, optionId } from './ClientOptions';
import styles from './ClientSearch.module.css';
import { useClientCombobox } from './useClientCombobox';
import type { ClientLookup } from './useClientLookup';
import { useSearchMessage } from './useSearchMessage';

/** The field has the focus on arrival, and on `/` from anywhere on the page. */
function useFieldFocus(input: RefObject<HTMLInputElement | null>): void {
  const keys = useMemo<PageKey[]>(
    () => [{ sign: '/', label: 'intake.who.label', run: () => input.current?.focus() }],
    [input],
  );
  useKeys(keys);
  // After the page's own arrival, which takes the focus to its beginning.
  useEffect(() => queueMicrotask(() => input.current?.focus()), [input]);
}

interface LookUpButtonProps {
  combobox: ReturnType<typeof useClientCombobox>;
  isPending: boolean;
}

/** Sends what is exact, and goes on record: only where somebody says so. */
function LookUpButton({ combobox, isPending }: LookUpButtonProps) {
  const { t } = useTranslation();
  const { recognised, canLookUp, lookUp } = combobox;
  if (!canLookUp || recognised.type !== 'exact') return null;
  return (
    <Button variant="contained" onClick={lookUp} disabled={isPending}>
      {t('intake.who.lookUp', { by: t(`intake.who.by.${recognised.by}`) })}
    </Button>
  );
}

/** The way on where nobody has been searched for yet; among what was found it is the last choice. */
function NotClientLink({ onNotClient }: Pick<ClientSearchProps, 'onNotClient'>) {
  const { t } = useTranslation();
  return (
    <p>
      <button type="button" className={styles.link} onClick={onNotClient}>
        {t('intake.who.notClient')}
      </button>
    </p>
  );
}

interface ClientSearchProps {
  text: string;
  problem: string | undefined;
  lookup: ClientLookup;
  onType: (text: string) => void;
  onChoose: (client: ClientRecord, foundBy: FoundBy) => void;
  onNotClient: () => void;
}

/** One field that finds a client: by name or number as it is typed, by an exact value on record and on Enter alone. */
export function ClientSearch({ text, problem, lookup, onType, onChoose, onNotClient }: ClientSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const listId = `${id}-list`;
  const input = useRef<HTMLInputElement>(null);
  useFieldFocus(input);
  const combobox = useClientCombobox(text, lookup, { onChoose, onNotClient });
  const { recognised, search, options, active } = combobox;
  const message = useSearchMessage(recognised, search, lookup.state);

  return (
    <div className={inputStyles.input}>
      <label className={inputStyles.label} htmlFor={id}>
        {t('intake.who.label')}
      </label>
      <div className={styles.search}>
        <div className={styles.row}>
          <input
            ref={input}
            id={id}
            className={inputStyles.field}
            value={text}
            maxLength={254}
            autoComplete="off"
            spellCheck={false}
            role="combobox"
            aria-expanded={options.length > 0}
            aria-controls={listId}
            aria-autocomplete="list"
            aria-activedescendant={options[active] ? optionId(listId, active) : undefined}
            aria-describedby={`${id}-message`}
            aria-invalid={problem !== undefined}
            onChange={(event) => {
              lookup.forget();
              combobox.reset();
              onType(event.target.value);
            }}
            onKeyDown={combobox.onKeyDown}
          />
          <LookUpButton combobox={combobox} isPending={lookup.state.status === 'pending'} />
        </div>
        <p
          id={`${id}-message`}
          role="status"
          className={styles.message}
          data-problem={problem !== undefined || recognised.type === 'wrong_iin'}
        >
          {problem && recognised.type === 'blank' ? problem : message}
        </p>
        <ClientOptions id={listId} options={options} active={active} onChoose={combobox.choose} />
      </div>
      {lookup.state.status === 'failed' && (
        <ErrorPanel error={lookup.state.error} onRetry={combobox.lookUp} />
      )}
      {search.error && <ErrorPanel error={search.error} onRetry={search.refetch} />}
      {!combobox.isAnswered && <NotClientLink onNotClient={onNotClient} />}
    </div>
  );
}
