import { describe, expect, it } from 'vitest';
import { onTimeOf30d, peopleOf } from './people';

const user = (id: number, fullName: string, active = true) =>
  ({ id, fullName, active, role: 'support' }) as const;

describe('the people of the desk', () => {
  it('stand by name; who has left comes last, and only where something of theirs is left', () => {
    const users = [user(1, 'Ян'), user(2, 'Анна'), user(3, 'Борис', false), user(4, 'Вера', false)];
    const loads = [{ id: 1 }, { id: 2 }, { id: 3, closed30d: 2 }, { id: 4, open: 0, closed30d: 0 }];
    expect(peopleOf(loads, users).map(({ load }) => load.id)).toEqual([2, 1, 3]);
  });

  it('have a share only of what they closed', () => {
    expect(onTimeOf30d({ id: 1, closed30d: 8, onTime30d: 6 })).toEqual({ some: 6, all: 8, share: 0.75 });
    expect(onTimeOf30d({ id: 1, closed30d: 0, onTime30d: 0 })).toBeNull();
  });

  it('closed all in time where they did alone, and nobody knows what where the backend has not said', () => {
    expect(onTimeOf30d({ id: 1, closed30d: 400, onTime30d: 399 })?.share).toBe(0.998);
    expect(onTimeOf30d({ id: 1, closed30d: 4000, onTime30d: 3999 })?.share).toBe(0.999);
    expect(onTimeOf30d({ id: 1, closed30d: 8 })).toBeNull();
    expect(onTimeOf30d({ id: 1, onTime30d: 8 })).toBeNull();
  });
});
