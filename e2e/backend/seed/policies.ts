import { formatInstant, type Instant } from '../../../src/deadlines/almatyTime';
import type { Row } from './rows';

const month = 30.4 * 24 * 3_600_000;

/** Oldest first; the first one is older than the oldest client. */
export function makePolicies(
  now: Instant,
): { id: number; effectiveFrom: Instant; row: Row<'policy_versions'> }[] {
  const versions: [number: string, monthsAgo: number, note: string | null][] = [
    ['1.0', 100, null],
    ['2.0', 52, 'Добавлены получатели по договору · Шарт бойынша алушылар қосылды'],
    ['2.1', 25, null],
    ['3.0', 8, 'Редакция закона от 2 марта 2026 года · Заңның 2026 жылғы 2 наурыздағы редакциясы'],
  ];
  return versions.map(([number, monthsAgo, note], index) => {
    const effectiveFrom = Math.floor((now - monthsAgo * month) / 3_600_000) * 3_600_000;
    const row = {
      id: index + 1,
      number,
      effectiveFrom: formatInstant(effectiveFrom),
      urlKk: `https://autocheck.example/kk/policy/${number}`,
      urlRu: `https://autocheck.example/ru/policy/${number}`,
      note,
    };
    return { id: index + 1, effectiveFrom, row };
  });
}
