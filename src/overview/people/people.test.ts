import { describe, expect, it } from 'vitest';
import { onTimeShare, peopleOf } from './people';

const user = (id: number, fullName: string, active = true) =>
  ({ id, fullName, active, role: 'support' }) as const;

describe('the people of the desk', () => {
  it('stand by name; who has left comes last, and only where something of theirs is left', () => {
    const users = [user(1, 'Ян'), user(2, 'Анна'), user(3, 'Борис', false), user(4, 'Вера', false)];
    const loads = [{ id: 1 }, { id: 2 }, { id: 3, closed30d: 2 }, { id: 4, open: 0, closed30d: 0 }];
    expect(peopleOf(loads, users).map(({ load }) => load.id)).toEqual([2, 1, 3]);
  });

  it('have a share only of what they closed', () => {
    expect(onTimeShare({ id: 1, closed30d: 8, onTime30d: 6 })).toBe(0.75);
    expect(onTimeShare({ id: 1, closed30d: 0, onTime30d: 0 })).toBeNull();
    expect(onTimeShare({ id: 1 })).toBeNull();
  });
});
