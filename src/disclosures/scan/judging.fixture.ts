import { caseOf, consent, marketing } from '../verdict/case.fixture';
import { judgedOf } from './judged';
import { Tally } from './tally';

const COUNT = 20_000;
const day = (n: number) => new Date(Date.UTC(2025, 0, 1 + (n % 600), n % 24)).toISOString();

/** As many consents as a client of long standing has: two withdrawn, two in force. */
const casesOf = (count: number) =>
  Array.from({ length: count }, (_, n) =>
    caseOf({
      disclosure: { id: n, disclosedAt: day(n) },
      recipient: { id: n % 40 },
      consents: [
        { ...consent, id: 1, status: 'withdrawn', withdrawnAt: day(200) },
        { ...marketing, id: 2, status: 'withdrawn', withdrawnAt: day(300) },
        { ...consent, id: 3, givenAt: day(250) },
        { ...marketing, id: 4, givenAt: day(350) },
      ],
    }),
  );

/**
 * How many disclosures are judged and counted a second, once they are fetched: so many measurements, of which the first
 * is that of cold code. By the processor's own time, since others work on the same machine.
 */
export function judgingSpeeds(runs: number): number[] {
  const cases = casesOf(COUNT);
  return Array.from({ length: runs }, () => {
    const tally = new Tally();
    const from = process.cpuUsage();
    for (const each of cases) tally.add(judgedOf(each));
    const { user, system } = process.cpuUsage(from);
    if (tally.judged !== COUNT) throw new Error(`${tally.judged} judged of ${COUNT}`);
    return (COUNT * 1_000_000) / (user + system);
  });
}
