import { type KeyboardEvent, useState } from 'react';
import type { ClientRecord } from '../../../api/records';
import type { FoundBy } from '../intakeForm';
import { recognise } from '../recognise';
import type { ClientLookup } from './useClientLookup';
import { useClientSearch } from './useClientSearch';

/** The last choice of the list, after the clients. */
export const NOT_CLIENT = 'not-client';
export type ComboboxOption = ClientRecord | typeof NOT_CLIENT;

interface Choosing {
  onChoose: (client: ClientRecord, foundBy: FoundBy) => void;
  onNotClient: () => void;
}

/** What the typed text finds, which of it is chosen by which key, and the lookup that goes on record. */
export function useClientCombobox(text: string, lookup: ClientLookup, { onChoose, onNotClient }: Choosing) {
  const [active, setActive] = useState(-1);
  const [isClosed, setClosed] = useState(false);
  const recognised = recognise(text);
  const search = useClientSearch(recognised.type === 'search' ? recognised.q : null);

  const lookedUp = lookup.state.status === 'done' ? lookup.state : null;
  const clients = lookedUp?.clients ?? search.clients ?? [];
  const isAnswered = lookedUp !== null || search.clients !== undefined;
  const options: ComboboxOption[] = isAnswered && !isClosed ? [...clients, NOT_CLIENT] : [];
  const canLookUp = recognised.type === 'exact' && lookedUp === null;

  const choose = (option: ComboboxOption) => {
    if (option === NOT_CLIENT) onNotClient();
    else onChoose(option, lookedUp?.by ?? 'search');
  };

  const lookUp = async () => {
    if (recognised.type !== 'exact' || lookup.state.status === 'pending') return;
    setClosed(false);
    const found = await lookup.lookUp(recognised.by, recognised.value);
    const [only, ...others] = found ?? [];
    if (only && others.length === 0) onChoose(only, recognised.by);
  };

  const enter = () => {
    const option = options[active];
    const [only, ...others] = clients;
    if (option) choose(option);
    else if (canLookUp) lookUp();
    else if (search.isPending) search.searchNow();
    else if (only && others.length === 0 && isAnswered) choose(only);
    else setActive(0);
  };

  const reset = (isNowClosed = false) => {
    setActive(-1);
    setClosed(isNowClosed);
  };

  const keys: Partial<Record<string, () => void>> = {
    ArrowDown: () => {
      setClosed(false);
      setActive((active + 1) % Math.max(options.length, 1));
    },
    ArrowUp: () => setActive(active <= 0 ? options.length - 1 : active - 1),
    Enter: enter,
    Escape: () => reset(true),
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const act = event.ctrlKey || event.metaKey || event.nativeEvent.isComposing ? undefined : keys[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };

  return { recognised, search, options, active, isAnswered, canLookUp, choose, lookUp, onKeyDown, reset };
}
