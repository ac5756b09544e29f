/** `npm test`: every check of the project, stopping at the first that fails; the last line counts the tests. */
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { add, browserCounts, type Counts, closingLine, nothing, readCounts, unitCounts } from './counts';
import { browserFailures, readFailures } from './failures';

interface Step {
  name: string;
  /** A script of package.json, and what it is given. */
  script: string;
  args?: string[];
  report?: { file: string; counts: (report: unknown) => Counts };
}

const unitReport = 'test-results/unit.json';
const browserReport = 'test-results/browser.json';

/** Each needs the ones before it no more than itself: they share the cores. */
const still: Step[] = [
  { name: 'types', script: 'check:types' },
  { name: 'contract types up to date', script: 'check:contract' },
  { name: 'lint and format', script: 'check:lint' },
  { name: 'import rule', script: 'check:imports' },
  { name: 'dead code', script: 'check:dead' },
];

const running: Step[] = [
  {
    name: 'unit tests',
    script: 'test:unit',
    args: ['--reporter=dot', '--reporter=json', `--outputFile.json=${unitReport}`],
    report: { file: unitReport, counts: unitCounts },
  },
  { name: 'build', script: 'build' },
  { name: 'browser tests', script: 'test:browser', report: { file: browserReport, counts: browserCounts } },
];

interface Outcome {
  step: Step;
  ok: boolean;
  output: string;
  seconds: number;
}

/** Runs the step without input. Output is shown as it comes (`live`), or kept for when it is needed. */
function run(step: Step, live: boolean): Promise<Outcome> {
  const startedAt = Date.now();
  const child = spawn('npm', ['run', '--silent', step.script, '--', ...(step.args ?? [])], {
    stdio: ['ignore', live ? 'inherit' : 'pipe', live ? 'inherit' : 'pipe'],
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (chunk: Buffer) => {
    output += chunk;
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ step, ok: code === 0, output, seconds: (Date.now() - startedAt) / 1000 }),
    );
  });
}

function tell({ step, ok, output, seconds }: Outcome): void {
  if (!ok && output) console.log(output);
  console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name} (${seconds.toFixed(1)} s)`);
}

/** Two at a time, told as they end; nothing new is begun after a failure. */
async function runTogether(steps: readonly Step[]): Promise<boolean> {
  const waiting = [...steps];
  let allOk = true;
  const work = async () => {
    for (let step = waiting.shift(); step && allOk; step = waiting.shift()) {
      const outcome = await run(step, false);
      tell(outcome);
      if (!outcome.ok) allOk = false;
    }
  };
  await Promise.all([work(), work()]);
  return allOk;
}

async function runAll(): Promise<{ ok: boolean; counts: Counts }> {
  let counts = nothing;
  // A check that fails without tests of its own counts as one failure: the last line never says otherwise.
  const oneFailure = () => ({ ok: false, counts: add(counts, { ...nothing, failed: 1 }) });
  if (!(await runTogether(still))) return oneFailure();
  for (const step of running) {
    console.log(`\n${step.name}`);
    const outcome = await run(step, true);
    tell(outcome);
    if (step.report) {
      const ended = readCounts(step.report.file, step.report.counts);
      counts = add(counts, ended);
      if (!outcome.ok && ended.failed > 0) return { ok: false, counts };
    }
    if (!outcome.ok) return oneFailure();
  }
  return { ok: true, counts };
}

rmSync('test-results', { recursive: true, force: true });
mkdirSync('test-results', { recursive: true });
const { ok, counts } = await runAll();
// Once more at the end, where whoever sees only the last lines of a long run looks.
for (const failure of readFailures(browserReport, browserFailures)) console.log(`\n${failure}`);
console.log(`\n${closingLine(counts)}`);
process.exitCode = ok && counts.failed === 0 ? 0 : 1;
