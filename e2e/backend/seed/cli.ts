import { parseArgs } from 'node:util';
import { describePlace, openPlace, placeFromEnvironment, readTerms } from '../../desk/data';
import { failWith, PlainFault } from '../../desk/plainFault';
import { readClock } from '../../desk/readClock';
import { progressPrinter } from './progressLine';
import { seedDatabase } from './seedDatabase';

const usage = 'npm run seed -- [--clients 2000] [--seed 1]';

function readOptions(): { clients: number; seed?: number } {
  try {
    const { values } = parseArgs({
      options: { clients: { type: 'string', default: '2000' }, seed: { type: 'string' } },
    });
    const clients = wholeNumber('clients', values.clients, 5_000_000);
    if (values.seed === undefined) return { clients };
    return { clients, seed: wholeNumber('seed', values.seed, 2 ** 31) };
  } catch (error) {
    throw new PlainFault(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

function wholeNumber(name: string, text: string, limit: number): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1 || value > limit)
    throw new PlainFault(`--${name} must be a whole number from 1 to ${limit}, and is «${text}».`);
  return value;
}

async function main(): Promise<void> {
  const options = readOptions();
  const place = placeFromEnvironment(process.env);
  const clock = readClock(process.env.KELISIM_NOW);
  const terms = await readTerms();
  const started = performance.now();
  const opened = await openPlace(place);
  try {
    console.log(`Replacing all data in ${describePlace(place)} with ${options.clients} sample clients.`);
    const { databaseUrl } = place;
    const { rows } = await seedDatabase(opened.db, {
      ...terms,
      ...options,
      now: clock.now(),
      ...(databaseUrl && { databaseUrl }),
      onProgress: progressPrinter(process.stdout),
    });
    console.log(`Done: ${rows} rows in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await opened.close();
  }
}

main().then(() => process.exit(0), failWith);
