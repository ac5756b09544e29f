import type { SeedProgress } from './seedDatabase';

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 0 });

/** `123,456 rows, 45,000 a second, 12 % done, 40 s left`. */
function describeProgress({ rows, share, phase }: SeedProgress, seconds: number): string {
  if (phase === 'indexes')
    return `${number.format(rows)} rows in ${number.format(seconds)} s; now the indexes`;
  const rate = rows / Math.max(seconds, 0.001);
  const left = share > 0 ? `${number.format((seconds / share) * (1 - share))} s left` : 'counting';
  return `${number.format(rows)} rows, ${number.format(rate)} a second, ${number.format(share * 100)} % done, ${left}`;
}

/** One line that renews itself on a terminal; elsewhere a line of its own every ten seconds. */
export function progressPrinter(output: NodeJS.WriteStream): (progress: SeedProgress) => void {
  const started = performance.now();
  let shownAt = output.isTTY ? Number.NEGATIVE_INFINITY : started;
  return (progress) => {
    const now = performance.now();
    const last = progress.phase === 'indexes';
    if (!last && now - shownAt < (output.isTTY ? 200 : 10_000)) return;
    shownAt = now;
    const line = describeProgress(progress, (now - started) / 1000);
    output.write(output.isTTY ? `\r\x1b[2K${line}${last ? '\n' : ''}` : `${line}\n`);
  };
}
