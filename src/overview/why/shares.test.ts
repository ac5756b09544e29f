import { describe, expect, it } from 'vitest';
import { sharesOf } from './shares';

describe('late of all that ended', () => {
  it('has most of what was late first, and leaves out of what nothing has ended', () => {
    const rows = [
      { key: 'email', ended: 50, late: 2 },
      { key: 'phone', ended: 10, late: 4 },
      { key: 'post', ended: 0, late: 0 },
      { key: 'web', ended: 4, late: 2 },
    ];
    const keys = sharesOf(rows, { ended: 64, late: 8 }, 'rest').map(({ key }) => key);
    expect(keys).toEqual(['phone', 'web', 'email']);
  });

  it('adds up to the whole with what no row stands for', () => {
    const rows = [{ key: 'email', ended: 5, late: 1 }];
    expect(sharesOf(rows, { ended: 8, late: 3 }, 'rest')).toEqual([
      { key: 'rest', ended: 3, late: 2 },
      { key: 'email', ended: 5, late: 1 },
    ]);
  });

  it('is nothing where nothing has ended', () => {
    expect(sharesOf([{ key: 'email', ended: 0, late: 0 }], { ended: 0, late: 0 }, 'rest')).toEqual([]);
  });
});
