import Button from '@mui/material/Button';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { ClientRecord } from '../../../api/records';
import { useTranslation } from '../../../i18n/useTranslation';
import { ErrorPanel } from '../../../ui/ErrorPanel';
import type { PageKey } from '../../../ui/keys/pageKeys';
import { useKeys } from '../../../ui/keys/useKeys';
import inputStyles from '../../../ui/TextInput.module.css';
import type { FoundBy } from '../intakeForm';
import { recognise } from '../recognise';
import { ClientOption } from './ClientOption';
import styles from './ClientSearch.module.css';
import type { ClientLookup } from './useClientLookup';
import { useClientSearch } from './useClientSearch';
import { useSearchMessage } from './useSearchMessage';

interface ClientSearchProps {
  text: string;
  problem: string | undefined;
  lookup: ClientLookup;
  onType: (text: string) => void;
  onChoose: (client: ClientRecord, foundBy: FoundBy) => void;
  onNotClient: () => void;
}

/** The last choice of the list, after the clients. */
const NOT_CLIENT = 'not-client';

/** One field that finds a client: by name or number as it is typed, by an exact value on record and on Enter alone. */
export function ClientSearch({ text, problem, lookup, onType, onChoose, onNotClient }: ClientSearchProps) {
  const { t } = useTranslation();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [active, setActive] = useState(-1);
  const [isClosed, setClosed] = useState(false);
  const recognised = recognise(text);
  const search = useClientSearch(recognised.type === 'search' ? recognised.q : null);
  const message = useSearchMessage(recognised, search, lookup.state);

  const keys = useMemo<PageKey[]>(
    () => [{ sign: '/', label: 'intake.who.label', run: () => input.current?.focus() }],
    [],
  );
  useKeys(keys);

  // After the page's own arrival, which takes the focus to its beginning.
  useEffect(() => queueMicrotask(() => input.current?.focus()), []);

  const isLookedUp = lookup.state.status === 'done';
  const clients = lookup.state.status === 'done' ? lookup.state.clients : (search.clients ?? []);
  const isAnswered = isLookedUp || search.clients !== undefined;
  const options = isAnswered && !isClosed ? [...clients, NOT_CLIENT] : [];
  const shown = options[active];
  const optionId = (index: number) => `${id}-${index}`;

  const choose = (option: ClientRecord | string) => {
    if (typeof option === 'string') onNotClient();
    else onChoose(option, lookup.state.status === 'done' ? lookup.state.by : 'search');
  };

  const lookUp = async () => {
    if (recognised.type !== 'exact') return;
    setClosed(false);
    const found = await lookup.lookUp(recognised.by, recognised.value);
    const [only, ...others] = found ?? [];
    if (only && others.length === 0) onChoose(only, recognised.by);
  };

  const enter = () => {
    const [only, ...others] = clients;
    if (shown) choose(shown);
    else if (recognised.type === 'exact' && !isLookedUp) lookUp();
    else if (search.isPending) search.searchNow();
    else if (only && others.length === 0 && isAnswered) choose(only);
    else setActive(0);
  };

  const fieldKeys: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      setClosed(false);
      setActive((active + 1) % Math.max(options.length, 1));
    },
    ArrowUp: () => setActive(active <= 0 ? options.length - 1 : active - 1),
    Enter: enter,
    Escape: () => {
      setClosed(true);
      setActive(-1);
    },
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const act =
      event.ctrlKey || event.metaKey || event.nativeEvent.isComposing ? undefined : fieldKeys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

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
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={shown ? optionId(active) : undefined}
            aria-describedby={`${id}-message`}
            aria-invalid={problem !== undefined}
            onChange={(event) => {
              lookup.forget();
              setActive(-1);
              setClosed(false);
              onType(event.target.value);
            }}
            onKeyDown={onKeyDown}
          />
          {recognised.type === 'exact' && !isLookedUp && (
            <Button variant="contained" onClick={lookUp} disabled={lookup.state.status === 'pending'}>
              {t('intake.who.lookUp', { by: t(`intake.who.by.${recognised.by}`) })}
            </Button>
          )}
        </div>
        <p
          id={`${id}-message`}
          role="status"
          className={styles.message}
          data-problem={problem !== undefined || recognised.type === 'wrong_iin'}
        >
          {problem && recognised.type === 'blank' ? problem : message}
        </p>
        <div
          id={`${id}-list`}
          className={styles.options}
          role="listbox"
          aria-label={t('intake.who.found')}
          hidden={options.length === 0}
        >
          {options.map((option, index) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, which keeps the focus
            <div
              key={typeof option === 'string' ? option : option.id}
              id={optionId(index)}
              className={styles.option}
              role="option"
              aria-selected={index === active}
              tabIndex={-1}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {typeof option === 'string' ? t('intake.who.notClient') : <ClientOption client={option} />}
            </div>
          ))}
        </div>
      </div>
      {lookup.state.status === 'failed' && <ErrorPanel error={lookup.state.error} onRetry={lookUp} />}
      {search.error && <ErrorPanel error={search.error} onRetry={search.refetch} />}
      {!isAnswered && (
        <p>
          <button type="button" className={styles.link} onClick={onNotClient}>
            {t('intake.who.notClient')}
          </button>
        </p>
      )}
    </div>
  );
}
