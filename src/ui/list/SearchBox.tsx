import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { TextInput } from '../TextInput';
import { useSearch } from './useSearch';

const PAUSE_MS = 300;

/** Searches when the typing pauses, or at once on Enter. */
export function SearchBox({ label }: { label: string }) {
  const { resource, page, setPage } = useListContext();
  const [searched, setSearched] = useSearch(resource);
  const [text, setText] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const search = (next: string) => {
    clearTimeout(timer.current);
    const wanted = next.trim();
    if (wanted === searched) return;
    setSearched(wanted);
    if (page !== 1) setPage(1);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Cleared from elsewhere («reset the filters»).
    if (searched === '') setText((current) => (current.trim() === '' ? current : ''));
  }, [searched]);

  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          search(text);
        }}
      >
        <TextInput
          type="search"
          label={label}
          value={text}
          autoComplete="off"
          maxLength={200}
          onChange={(next) => {
            setText(next);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => search(next), PAUSE_MS);
          }}
        />
      </form>
    </search>
  );
}
