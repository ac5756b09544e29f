import { describe, expect, it } from 'vitest';
import { lettersFor, stepDoneBy } from './lettersFor';

const optOut = {
  kind: 'contact_opt_out',
  status: 'in_progress',
  steps: [
    { key: 'stop_messages', done: true },
    { key: 'reply_sent', done: false },
  ],
} as const;
const copy = (isSettled: boolean, feeAmount: number | null) => ({
  kind: 'access_copy' as const,
  status: 'in_progress' as const,
  feeAmount,
  steps: [
    { key: 'fee_settled', done: isSettled },
    { key: 'copy_sent', done: false },
  ],
});

describe('the letters that fit a case', () => {
  it.each([
    ['new', []],
    ['in_progress', ['done']],
    ['refusal_proposed', ['refused']],
    ['refused', ['refused']],
    ['closed', ['done']],
    ['unknown', []],
  ] as const)('that is %s', (status, letters) => {
    expect(lettersFor({ ...optOut, steps: [...optOut.steps], status })).toEqual(letters);
  });

  it('of a copy ask for the fee first as long as it is set and not settled', () => {
    expect(lettersFor(copy(false, 2500))).toEqual(['fee_asked', 'copy_enclosed']);
    expect(lettersFor(copy(true, 2500))).toEqual(['copy_enclosed', 'fee_asked']);
    expect(lettersFor(copy(false, null))).toEqual(['copy_enclosed', 'fee_asked']);
    expect(lettersFor({ ...copy(true, 2500), status: 'closed' })).toEqual(['copy_enclosed']);
    expect(lettersFor({ ...copy(true, 2500), status: 'refused' })).toEqual(['refused']);
  });

  it('are none where the kind is not known', () => {
    expect(lettersFor({ ...optOut, steps: [], kind: 'unknown' })).toEqual([]);
  });
});

describe('the step that a letter completes', () => {
  const open = { ...optOut, steps: [...optOut.steps] };

  it('is the sending of that letter', () => {
    expect(stepDoneBy('done', open)).toBe('reply_sent');
    expect(stepDoneBy('copy_enclosed', copy(true, null))).toBe('copy_sent');
    expect(stepDoneBy('fee_asked', copy(false, 2500))).toBeNull();
    expect(stepDoneBy('refused', open)).toBeNull();
  });

  it('is none where it is ticked, where nobody works the case, or where the steps cannot be read', () => {
    expect(stepDoneBy('done', { ...open, steps: [{ key: 'reply_sent', done: true }] })).toBeNull();
    expect(stepDoneBy('done', { ...open, status: 'closed' })).toBeNull();
    expect(stepDoneBy('done', { ...open, unreadable: ['steps'] })).toBeNull();
  });
});
