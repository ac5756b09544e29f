// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/apiError';
import type { ChosenFile } from './chosenFile';
import { type Send, type Upload, UploadQueue } from './uploadQueue';

const file = (fileName: string): ChosenFile => ({
  fileName,
  mimeType: 'application/pdf',
  size: 8,
  contentBase64: 'JVBERi0x',
});

/** A backend that takes each file when the test says so. */
function line() {
  const sent: {
    upload: Upload;
    take: () => void;
    refuse: (error: unknown) => void;
    tell: (n: number) => void;
  }[] = [];
  const send: Send = (upload, { signal, onProgress }) =>
    new Promise((take, refuse) => {
      signal.addEventListener('abort', () => refuse(signal.reason));
      sent.push({ upload, take, refuse, tell: onProgress });
    });
  const queue = new UploadQueue();
  const states = () => queue.uploads().map(({ file: { fileName }, state }) => [fileName, state]);
  return { sent, send, queue, states };
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

describe('files on their way', () => {
  it('go one after another, tell how far they are, and leave the list when they are on record', async () => {
    const { sent, send, queue, states } = line();
    const first = queue.add(5, file('a'), send);
    const second = queue.add(5, file('b'), send);
    await settled();
    expect(states()).toEqual([
      ['a', 'sending'],
      ['b', 'waiting'],
    ]);
    sent[0]?.tell(0.5);
    expect(queue.uploads()[0]?.progress).toBe(0.5);
    expect(asksBeforeLeaving()).toBe(true);

    sent[0]?.take();
    expect(await first).toBe(true);
    await settled();
    expect(states()).toEqual([['b', 'sending']]);
    sent[1]?.take();
    expect(await second).toBe(true);
    expect(states()).toEqual([]);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('that fail stay, and are sent again under the same key', async () => {
    const { sent, send, queue, states } = line();
    const added = queue.add(5, file('a'), send);
    await settled();
    sent[0]?.tell(0.9);
    sent[0]?.refuse(new ApiError({ code: 'unreachable', status: 0 }));
    expect(await added).toBe(false);
    expect(queue.uploads()[0]).toMatchObject({ state: 'failed', error: { code: 'unreachable' } });

    const key = queue.uploads()[0]?.idempotencyKey ?? '';
    const again = queue.retry(key, send);
    expect(queue.uploads()[0]).toMatchObject({ state: 'waiting', progress: 0, error: undefined });
    await settled();
    expect(sent[1]?.upload.idempotencyKey).toBe(sent[0]?.upload.idempotencyKey);
    sent[1]?.take();
    expect(await again).toBe(true);
    expect(states()).toEqual([]);
  });

  it('end with the one whose they are: nothing more goes out', async () => {
    const { sent, send, queue, states } = line();
    const all = ['a', 'b'].map((name) => queue.add(5, file(name), send, name));
    await settled();
    expect(sent.map(({ upload }) => upload.idempotencyKey)).toEqual(['a']);
    queue.end();
    expect(await Promise.all(all)).toEqual([false, false]);
    expect(sent).toHaveLength(1);
    expect(states()).toEqual([]);
    expect(asksBeforeLeaving()).toBe(false);
  });

  it('are cancelled while they are sent or wait, and the others go on', async () => {
    const { sent, send, queue, states } = line();
    const all = ['a', 'b', 'c'].map((name) => queue.add(5, file(name), send));
    await settled();
    const [a, b] = queue.uploads().map(({ idempotencyKey }) => idempotencyKey);
    queue.cancel(b ?? '');
    queue.cancel(a ?? '');
    await settled();
    expect(states()).toEqual([
      ['a', 'failed'],
      ['b', 'failed'],
      ['c', 'sending'],
    ]);
    sent[1]?.take();
    expect(await Promise.all(all)).toEqual([false, false, true]);
    queue.remove(a ?? '');
    expect(states()).toEqual([['b', 'failed']]);
  });
});
