import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agentPace, type DayOfClosings, deskPace, forecast, lineWith } from './forecast';

const worked = (...closings: number[]): DayOfClosings[] =>
  closings.map((each) => ({ worked: true, closings: each }));

describe('the pace of the desk', () => {
  it('is the median of the worked days, and the mean where the median is nought', () => {
    expect(deskPace(worked(1, 30, 3))).toEqual({ perDay: 3, by: 'median', days: 3 });
    expect(deskPace(worked(4, 2, 10, 3))).toEqual({ perDay: 3.5, by: 'median', days: 4 });
    expect(deskPace(worked(0, 0, 0, 6))).toEqual({ perDay: 1.5, by: 'mean', days: 4 });
  });

  it('leaves out days off, and days of which the calendar knows nothing', () => {
    const others = [
      { worked: false, closings: 40 },
      { worked: null, closings: 40 },
    ];
    expect(deskPace([...worked(2, 2), ...others])).toEqual({ perDay: 2, by: 'median', days: 2 });
    expect(deskPace(others)).toBeNull();
  });

  it('is not there where nothing was closed: that is not a pace of nought', () => {
    expect(deskPace(worked(0, 0))).toBeNull();
    expect(deskPace([])).toBeNull();
  });
});

describe('the pace of an agent', () => {
  const desk = { perDay: 18, by: 'median', days: 20 } as const;

  it('is their share of the desk in an hour of its working day', () => {
    expect(agentPace(desk, { closed: 50, closedByAll: 100, hoursOfDay: 9 })).toBe(1);
  });

  it('is not there for who has closed nothing, nor for anybody where the desk has none', () => {
    expect(agentPace(desk, { closed: 0, closedByAll: 100, hoursOfDay: 9 })).toBeNull();
    expect(agentPace(null, { closed: 5, closedByAll: 5, hoursOfDay: 9 })).toBeNull();
  });

  it('never exceeds the desk, and those of all agents together are the desk', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1 }), (closed) => {
        const closedByAll = closed.reduce((sum, each) => sum + each, 0);
        const paces = closed.map(
          (each) => agentPace(desk, { closed: each, closedByAll, hoursOfDay: 9 }) ?? 0,
        );
        expect(paces.reduce((sum, pace) => sum + pace, 0)).toBeCloseTo(18 / 9, 9);
      }),
    );
    expect(agentPace(desk, { closed: 8, closedByAll: 5, hoursOfDay: 9 })).toBe(2);
  });
});

describe('the forecast', () => {
  it('spends the hours on what is overdue first, then on what is due today', () => {
    expect(forecast({ overdue: 2, dueToday: 4 }, 0.5, 9)).toEqual({ closes: 4, misses: 2, spare: 0 });
    expect(forecast({ overdue: 5, dueToday: 1 }, 0.5, 9)).toEqual({ closes: 4, misses: 1, spare: 0 });
    expect(forecast({ overdue: 0, dueToday: 1 }, 0.5, 9)).toEqual({ closes: 1, misses: 0, spare: 3 });
  });

  it('counts whole requests, and is not fooled by fractions', () => {
    expect(forecast({ overdue: 0, dueToday: 3 }, 0.1 + 0.2, 10)?.misses).toBe(0);
    expect(forecast({ overdue: 0, dueToday: 3 }, 0.29, 10)?.misses).toBe(1);
  });

  it('cannot be made where nobody has said what waits: that is no empty line', () => {
    expect(forecast({ overdue: 0, dueToday: null }, 1, 5)).toBeNull();
    expect(forecast({ overdue: null, dueToday: 0 }, 1, 5)).toBeNull();
    expect(lineWith({ overdue: 1, dueToday: null }, 2)).toEqual({ overdue: 1, dueToday: null });
  });

  it('cannot be made without a pace or hours, but where there is nothing to forecast or no time it is known', () => {
    expect(forecast({ overdue: 0, dueToday: 3 }, null, 5)).toBeNull();
    expect(forecast({ overdue: 0, dueToday: 3 }, 1, null)).toBeNull();
    expect(forecast({ overdue: 2, dueToday: 0 }, null, 5)).toEqual({ closes: 0, misses: 0, spare: 0 });
    expect(forecast({ overdue: 0, dueToday: 3 }, null, 0)).toEqual({ closes: 0, misses: 3, spare: 0 });
  });

  it('holds, whatever the numbers: nobody misses more than they have, and more hours never mean more misses', () => {
    const count = fc.integer({ min: 0, max: 60 });
    const pace = fc.double({ min: 0, max: 6, noNaN: true });
    const hours = fc.double({ min: 0.02, max: 9, noNaN: true });
    fc.assert(
      fc.property(count, count, pace, hours, (overdue, dueToday, perHour, hoursLeft) => {
        const line = { overdue, dueToday };
        const made = forecast(line, perHour, hoursLeft);
        if (!made) throw new Error('a pace and hours give a forecast');
        const { closes, misses, spare } = made;
        expect(misses).toBeGreaterThanOrEqual(0);
        expect(misses).toBeLessThanOrEqual(dueToday);
        expect(Object.values(made).every(Number.isInteger)).toBe(true);
        expect(closes).toBeLessThanOrEqual(perHour * hoursLeft + 1e-6);
        // Who has time to spare misses nothing.
        expect(spare === 0 || misses === 0).toBe(true);
        expect(forecast(line, perHour, hoursLeft + 1)?.misses).toBeLessThanOrEqual(misses);
        // What is given away is missed by one fewer; what is taken on is missed unless there is time to spare.
        expect(forecast(lineWith(line, -1), perHour, hoursLeft)?.misses).toBe(Math.max(0, misses - 1));
        expect(forecast(lineWith(line, 1), perHour, hoursLeft)?.misses).toBe(spare > 0 ? 0 : misses + 1);
      }),
    );
  });
});

describe('a line', () => {
  it('never holds less than nothing', () => {
    expect(lineWith({ overdue: 3, dueToday: 1 }, -4)).toEqual({ overdue: 3, dueToday: 0 });
  });
});
