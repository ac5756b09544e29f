// @vitest-environment jsdom
import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageKey } from './pageKeys';
import { useKeys } from './useKeys';

afterEach(cleanup);

const act = vi.fn();
const move = vi.fn();
const keys: PageKey[] = [
  { sign: '1', label: 'requests.keys.back', run: act },
  { sign: 'j', label: 'requests.keys.back', run: move, repeats: true },
];

function Page() {
  useKeys(keys);
  return null;
}

describe('a key that is held down', () => {
  it('acts once, and moves on for as long as it is held', () => {
    render(<Page />);
    for (const repeat of [false, true, true]) {
      fireEvent.keyDown(document.body, { key: '1', code: 'Digit1', repeat });
      fireEvent.keyDown(document.body, { key: 'j', code: 'KeyJ', repeat });
    }
    expect(act).toHaveBeenCalledTimes(1);
    expect(move).toHaveBeenCalledTimes(3);
  });
});
