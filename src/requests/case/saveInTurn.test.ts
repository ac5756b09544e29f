import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it } from 'vitest';
import type { RequestRecord } from '../../api/records';
import { request } from './desk.fixture';
import { saveInTurn } from './saveInTurn';

/** Saves that wait for the test to answer them, with the record that each was made from. */
function heldSaves() {
  const made: {
    from: RequestRecord;
    answer: (saved: RequestRecord) => void;
    refuse: (why: Error) => void;
  }[] = [];
  const send = (from: RequestRecord) =>
    new Promise<RequestRecord>((resolve, reject) => {
      made.push({ from, answer: resolve, refuse: reject });
    });
  return { made, send, versions: () => made.map(({ from }) => from.version) };
}

const next = (record: RequestRecord): RequestRecord => ({ ...record, version: record.version + 1 });

describe('two saves of one request at once', () => {
  it('go one after the other, the second from what the first brought', async () => {
    const { made, send, versions } = heldSaves();
    const desk = new QueryClient();
    const first = saveInTurn(desk, request, send);
    const second = saveInTurn(desk, request, send);
    expect(versions()).toEqual([3]);
    made[0]?.answer(next(request));
    await first;
    await Promise.resolve();
    expect(versions()).toEqual([3, 4]);
    made[1]?.answer(next(next(request)));
    expect((await second).version).toBe(5);
  });

  it('where the first fails, the second goes as it was asked for', async () => {
    const { made, send, versions } = heldSaves();
    const desk = new QueryClient();
    const first = saveInTurn(desk, request, send);
    const second = saveInTurn(desk, request, send);
    made[0]?.refuse(new Error('refused'));
    await expect(first).rejects.toThrow('refused');
    expect(versions()).toEqual([3, 3]);
    made[1]?.answer(next(request));
    expect((await second).version).toBe(4);
  });
});

describe('a save that has nothing to wait for', () => {
  it('goes at once: of another request, of another person, or after the one before has ended', async () => {
    const { made, send, versions } = heldSaves();
    const desk = new QueryClient();
    const first = saveInTurn(desk, request, send);
    saveInTurn(desk, { ...request, id: 6 }, send);
    saveInTurn(new QueryClient(), request, send);
    expect(versions()).toEqual([3, 3, 3]);
    made[0]?.answer(next(request));
    await first;
    saveInTurn(desk, { ...request, version: 9 }, send);
    expect(versions()).toEqual([3, 3, 3, 9]);
  });
});
