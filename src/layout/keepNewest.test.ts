import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import { keepNewest } from './keepNewest';

const key = ['requests', 'getOne', { id: '7' }];
const taken = { id: 7, status: 'in_progress', version: 2 };
const untaken = { id: 7, status: 'new', version: 1 };

/** A record that is known, while it is asked for once more. */
function asked(known: object) {
  const queryClient = new QueryClient({
    defaultOptions: { queries: { retry: false, structuralSharing: keepNewest } },
  });
  queryClient.setQueryData(key, known);
  const call: { answer?: (record: object) => void } = {};
  const fetched = queryClient.fetchQuery({
    queryKey: key,
    queryFn: () =>
      new Promise<object>((resolve) => {
        call.answer = resolve;
      }),
  });
  const answer = async (record: object) => {
    call.answer?.(record);
    await fetched;
  };
  return { queryClient, answer, shown: () => queryClient.getQueryData(key) };
}

describe('an answer that a save has overtaken', () => {
  it('leaves the record as it was saved', async () => {
    const { queryClient, answer, shown } = asked(untaken);
    queryClient.setQueryData(key, taken);
    await answer(untaken);
    expect(shown()).toEqual(taken);
  });
});

describe('any other answer is shown', () => {
  it.each([
    ['a later version', untaken, taken],
    ['the same version, of which more is known', untaken, { ...untaken, number: 'R-7' }],
    ['another record', taken, { ...untaken, id: 8 }],
    ['a record without a version', { id: 7, at: 'a' }, { id: 7, at: 'b' }],
  ])('%s', async (_name, known, record) => {
    const { answer, shown } = asked(known);
    await answer(record);
    expect(shown()).toEqual(record);
  });

  it('and what is equal stays the same object: nothing is shown anew for it', async () => {
    const list = { data: [taken], total: 1 };
    const { answer, shown } = asked(list);
    await answer({ data: [{ ...taken }], total: 1 });
    expect(shown()).toBe(list);
  });
});
