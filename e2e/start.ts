import { demoPassword, staff } from './backend/seed/staff';
import { describePlace, placeFromEnvironment } from './desk/data';
import { failWith } from './desk/plainFault';
import { checkPort } from './desk/port';
import { type Desk, startDesk } from './desk/startDesk';

const place = placeFromEnvironment(process.env);
let desk: Desk | undefined;
let ending = false;

/** A second signal ends at once; what has been answered is written already. */
function end(): void {
  if (ending || !desk) process.exit(desk ? 1 : 130);
  ending = true;
  console.log('\nClosing; the data is kept.');
  desk.close().then(() => process.exit(0), failWith);
}

async function start(): Promise<void> {
  const started = performance.now();
  const port = await checkPort(process.env.PORT);
  console.log(`Kelisim starts: data in ${describePlace(place)}; the desk is built where it has changed.`);
  desk = await startDesk({
    ...place,
    port,
    now: process.env.KELISIM_NOW,
    report: (step, took) => console.log(`  ${step} (${took.toFixed(1)} s)`),
  });
  const names = staff.filter((user) => user.active).map((user) => user.username);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`\nThe desk is at ${desk.url} (after ${seconds} s).`);
  console.log(`Sign in as ${names.join(', ')}; the password is ${demoPassword}. Ctrl-C ends it.`);
}

process.on('SIGINT', end);
process.on('SIGTERM', end);
start().catch(failWith);
