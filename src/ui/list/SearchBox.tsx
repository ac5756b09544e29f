import { useEffect, useRef, useState } from 'react';
import { useListContext } from 'react-admin';
import { mayStandInAddress } from '../../policy/searchText';
import { TextInput } from '../TextInput';
import { NotSearched } from './NotSearched';
import { useSearch } from './useSearch';

const PAUSE_MS = 300;

/**
 * Searches when the typing pauses, or at once on Enter. A text that tells of a person is not sent: what had been searched
 * before goes as well, since its rows would look like the answer.
 */
export function SearchBox({ label }: { label: string }) {
  const { resource, page, setPage } = useListContext();
  const [searched, setSearched] = useSearch(resource);
  const [text, setText] = useState(searched);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const search = (next: string) => {
    clearTimeout(timer.current);
    const wanted = mayStandInAddress(next) ? next.trim() : '';
    if (wanted === searched) return;
    setSearched(wanted);
    if (page !== 1) setPage(1);
  };

  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    // Cleared from elsewhere («reset the filters»).
    const isKept = (current: string) => current.trim() === '' || !mayStandInAddress(current);
    if (searched === '') setText((current) => (isKept(current) ? current : ''));
  }, [searched]);

  return (
    <>
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
      {!mayStandInAddress(text) && <NotSearched />}
    </>
  );
}
