// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/apiError';
import type { FromWorker, ToWorker } from './messages';
import { Scan, ScanGoneError, type WorkerLike } from './scan';
import { Tally } from './tally';

const figures = new Tally().figures();
const progress = (judged: number, total: number | null = 10) => ({ judged, total, figures });
const outcome = (judged: number) => ({ ...progress(judged), recipients: [] });

/** A worker that says what the test makes it say. */
function begun() {
  const sent: ToWorker[] = [];
  const failures: unknown[] = [];
  let isEnded = false;
  const worker: WorkerLike = {
    postMessage: (message: ToWorker) => sent.push(message),
    terminate: () => {
      isEnded = true;
    },
    onmessage: null,
    onerror: null,
  };
  const scan = new Scan(worker, '/api', { reviewStatus: 'pending' }, (error) => failures.push(error));
  const say = (data: FromWorker) => worker.onmessage?.(new MessageEvent('message', { data }));
  return { scan, worker, sent, failures, say, isEnded: () => isEnded };
}

const failure = { code: 'session_expired', status: 401, requestId: 'r1', retryAfterMs: null, fields: {} };

describe('a scan, as the page knows it', () => {
  it('begins by itself, tells how far it is and ends', () => {
    const { scan, sent, say } = begun();
    let heard = 0;
    scan.subscribe(() => {
      heard += 1;
    });
    expect(sent).toEqual([{ type: 'begin', apiUrl: '/api', filter: { reviewStatus: 'pending' } }]);
    say({ type: 'progress', ...progress(4) });
    expect(scan.state()).toMatchObject({ stage: 'running', judged: 4, total: 10 });
    say({ type: 'done', ...outcome(10) });
    expect(scan.state()).toMatchObject({ stage: 'done', judged: 10, timeLeft: null });
    expect(heard).toBe(2);
  });

  it('is stopped once the worker has stopped, and goes on from there', () => {
    const { scan, sent, say } = begun();
    scan.stop();
    scan.stop();
    expect(scan.state().stage).toBe('stopping');
    say({ type: 'progress', ...progress(5) });
    expect(scan.state().stage).toBe('stopping');
    say({ type: 'stopped', ...outcome(5) });
    expect(scan.state()).toMatchObject({ stage: 'stopped', judged: 5 });
    scan.continue();
    scan.continue();
    expect(scan.state().stage).toBe('running');
    expect(sent.map(({ type }) => type)).toEqual(['begin', 'stop', 'continue']);
  });

  it('that ended before it could be stopped has ended', () => {
    const { scan, say } = begun();
    scan.stop();
    say({ type: 'done', ...outcome(10) });
    expect(scan.state().stage).toBe('done');
  });

  it('that has failed says by what, keeps what is judged, and goes on', () => {
    const { scan, sent, failures, say } = begun();
    say({ type: 'failed', failure, ...outcome(6) });
    const { error } = scan.state();
    expect(error).toBeInstanceOf(ApiError);
    expect(error).toMatchObject({ code: 'session_expired', status: 401, requestId: 'r1' });
    expect(failures).toEqual([error]);
    expect(scan.state()).toMatchObject({ stage: 'failed', judged: 6 });
    scan.continue();
    expect(scan.state().error).toBeUndefined();
    expect(sent.at(-1)).toEqual({ type: 'continue' });
  });

  it('whose worker did not load has failed for good', () => {
    const { scan, worker, sent } = begun();
    worker.onerror?.(new ErrorEvent('error'));
    expect(scan.state()).toMatchObject({ stage: 'broken' });
    scan.continue();
    expect(sent).toHaveLength(1);
  });

  it.each(['is gone', 'is ended'])('leaves nobody waiting whose worker %s', async (how) => {
    const { scan, worker } = begun();
    const asked = scan.page({ judgement: 'questionable' }, 1, 25);
    if (how === 'is gone') worker.onerror?.(new ErrorEvent('error'));
    else scan.end();
    await expect(asked).rejects.toThrow(ScanGoneError);
    await expect(scan.page({ judgement: 'questionable' }, 2, 25)).rejects.toThrow(ScanGoneError);
  });

  it('hands each answer to who has asked for it', async () => {
    const { scan, say } = begun();
    const [first, second] = [1, 2].map((page) => scan.page({ judgement: 'questionable' }, page, 25));
    say({ type: 'page', key: 2, rows: [], total: 22 });
    say({ type: 'page', key: 1, rows: [], total: 11 });
    expect([(await first)?.total, (await second)?.total]).toEqual([11, 22]);
  });

  it('takes its worker with it', () => {
    const { scan, isEnded } = begun();
    scan.end();
    expect(isEnded()).toBe(true);
  });
});
