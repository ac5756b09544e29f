import { describe, expect, it } from 'vitest';
import { UNKNOWN } from '../../api/records';
import { disclosure } from '../verdict/case.fixture';
import { fakeRegister } from './register.fixture';
import { RegisterScan } from './registerScan';

const never = () => new AbortController().signal;
const noProgress = () => undefined;

const wholeOf = ({ tally }: RegisterScan) => tally.figures().whole;
/** By the fixture: every client whose id ends in nought has consented to nothing. */
const expectedOf = ({ tables: { disclosures } }: ReturnType<typeof fakeRegister>) => {
  const questionable = disclosures.filter(({ clientId }) => clientId % 10 === 0).length;
  return { clear: disclosures.length - questionable, questionable, cannot_be_judged: 0 };
};

describe('a scan of the register', () => {
  it('judges each disclosure once, whatever ids are missing', async () => {
    const register = fakeRegister(4321);
    const scan = new RegisterScan(register.read, {});
    await scan.run(never(), noProgress);
    expect(scan.total).toBe(4321);
    expect(wholeOf(scan)).toEqual(expectedOf(register));
    const { rows, total } = scan.found.page({ judgement: 'questionable' }, 1, 10_000);
    expect(total).toBe(expectedOf(register).questionable);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(total);
  });

  it('of nothing is over at once', async () => {
    const register = fakeRegister(10);
    const scan = new RegisterScan(register.read, { reviewStatus: 'flagged' });
    await scan.run(never(), noProgress);
    expect([scan.total, scan.tally.judged, register.calls.length]).toEqual([0, 0, 2]);
  });

  it('makes at most four calls at once, asks for recipients once, and keeps its addresses short', async () => {
    const register = fakeRegister(9000);
    await new RegisterScan(register.read, {}).run(never(), noProgress);
    expect(register.atOnce()).toBe(4);
    expect(register.calls.filter((call) => call.startsWith('recipients'))).toHaveLength(1);
    const lengths = register.calls.map((call) => encodeURIComponent(call).length);
    expect(Math.max(...lengths)).toBeLessThan(8000);
  });

  it('neither doubles nor skips while the register grows, and leaves out what came later', async () => {
    const register = fakeRegister(3000);
    const expected = expectedOf(register);
    const { disclosures } = register.tables;
    const [{ clientId } = { clientId: 1 }] = disclosures;
    const last = disclosures.at(-1)?.id ?? 0;
    register.onCall((resource) => {
      if (resource !== 'clients') return;
      disclosures.push({ ...disclosure, id: last + disclosures.length, clientId });
    });
    const scan = new RegisterScan(register.read, {});
    await scan.run(never(), noProgress);
    expect(disclosures.length).toBeGreaterThan(3000);
    expect(wholeOf(scan)).toEqual(expected);
  });

  it('judges all where the backend gives fewer rows than it was asked for', async () => {
    const register = fakeRegister(700);
    const scan = new RegisterScan((resource, query, signal) => {
      const [first, last] = query.range;
      return register.read(resource, { ...query, range: [first, Math.min(last, first + 99)] }, signal);
    }, {});
    await scan.run(never(), noProgress);
    expect(wholeOf(scan)).toEqual(expectedOf(register));
  });

  it('tells how many there were where some have left the filter meanwhile', async () => {
    const register = fakeRegister(6000);
    const { disclosures } = register.tables;
    register.onCall((resource) => {
      if (resource === 'recipients') disclosures.splice(-50);
    });
    const scan = new RegisterScan(register.read, {});
    await scan.run(never(), noProgress);
    expect([scan.tally.judged, scan.total]).toEqual([5950, 6000]);
  });

  it('counts what the desk has no word for, and says that it cannot be judged', async () => {
    const register = fakeRegister(20);
    const [first] = register.tables.disclosures;
    register.tables.disclosures = [
      { ...(first ?? disclosure), purpose: UNKNOWN, basis: UNKNOWN, unreadable: ['purpose', 'basis'] },
    ];
    const scan = new RegisterScan(register.read, {});
    await scan.run(never(), noProgress);
    expect(scan.tally.figures()).toMatchObject({
      whole: { cannot_be_judged: 1 },
      byPurpose: [{ key: UNKNOWN, counts: { cannot_be_judged: 1 } }],
    });
    expect(scan.found.page({ purpose: UNKNOWN }, 1, 25).total).toBe(1);
  });

  it('goes on after a failure without judging anything again', async () => {
    const register = fakeRegister(6000);
    const scan = new RegisterScan(register.read, {});
    let pages = 0;
    register.onCall((resource) => {
      if (resource === 'consents') pages += 1;
      if (pages === 3) register.failNext(4);
    });
    await expect(scan.run(never(), noProgress)).rejects.toMatchObject({ code: 'server_error' });
    const judged = scan.tally.judged;
    expect(judged).toBeGreaterThan(0);
    expect(judged).toBeLessThan(6000);
    const before = register.calls.filter((call) => call.startsWith('disclosures')).length;
    register.onCall(() => undefined);
    register.failNext(0);
    await scan.run(never(), noProgress);
    expect(wholeOf(scan)).toEqual(expectedOf(register));
    const after = register.calls.filter((call) => call.startsWith('disclosures')).length - before;
    expect(after).toBeLessThan(before);
  });

  it('stops where it is told to, and goes on from there', async () => {
    const register = fakeRegister(5000);
    const scan = new RegisterScan(register.read, {});
    const controller = new AbortController();
    const stopped = scan.run(controller.signal, () => {
      if (scan.tally.judged > 1000) controller.abort();
    });
    await expect(stopped).rejects.toThrow();
    expect(scan.tally.judged).toBeLessThan(5000);
    await scan.run(never(), noProgress);
    expect(wholeOf(scan)).toEqual(expectedOf(register));
  });

  it('keeps to the filter, its bounds of ids included', async () => {
    const register = fakeRegister(2000);
    const { disclosures } = register.tables;
    const inFilter = disclosures.filter(({ id }) => id > 100 && id <= 900);
    const scan = new RegisterScan(register.read, { id_gt: 100, id_lte: 900 });
    await scan.run(never(), noProgress);
    expect(scan.tally.judged).toBe(inFilter.length);
  });

  it('says of what it cannot read that it cannot be judged', async () => {
    const register = fakeRegister(100);
    register.tables.recipients = [];
    const scan = new RegisterScan(register.read, {});
    await scan.run(never(), noProgress);
    expect(wholeOf(scan).clear).toBe(0);
    expect(wholeOf(scan).cannot_be_judged).toBeGreaterThan(0);
  });

  it('is broken by a list out of order: what it would skip nobody would miss', async () => {
    const register = fakeRegister(100);
    const scan = new RegisterScan(async (resource, query, signal) => {
      const page = await register.read(resource, query, signal);
      return resource === 'disclosures' && query.range[1] > 0 ? { ...page, rows: page.rows.reverse() } : page;
    }, {});
    await expect(scan.run(never(), noProgress)).rejects.toMatchObject({ code: 'malformed' });
    expect(scan.tally.judged).toBe(0);
  });
});
