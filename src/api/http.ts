import { ApiError, errorFromAnswer } from './apiError';
import { watchCall } from './runningCalls';
import { learnServerClock } from './serverClock';

/** A call that has not been answered by then is given up. */
const TIMEOUT_MS = 60_000;

export interface Answer {
  status: number;
  headers: Headers;
  body: string;
  json: unknown;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function failureOf(error: unknown): unknown {
  if (error instanceof ApiError) return error;
  if (!(error instanceof DOMException)) return new ApiError({ code: 'unreachable', status: 0 });
  return error.name === 'TimeoutError' ? new ApiError({ code: 'timeout', status: 0 }) : error;
}

async function send(url: string, options: RequestInit): Promise<{ response: Response; text: string }> {
  const call = watchCall();
  const signals = [call.signal, AbortSignal.timeout(TIMEOUT_MS), options.signal ?? []].flat();
  try {
    const response = await fetch(url, { ...options, signal: AbortSignal.any(signals) });
    return { response, text: await response.text() };
  } catch (error) {
    throw failureOf(error);
  } finally {
    call.end();
  }
}

/** An answer that nobody has come for by then is out of date. */
const KEPT_AHEAD_MS = 10_000;

const sentAhead = new Map<string, Promise<Answer>>();

/** Sends a call that the first page is going to make, while its code is still on its way. */
export function sendAhead(url: string): void {
  const answer = http(url);
  // Whoever makes the call hears of its failure.
  answer.catch(() => undefined);
  sentAhead.set(url, answer);
  setTimeout(() => sentAhead.delete(url), KEPT_AHEAD_MS);
}

function takeSentAhead(url: string, options: RequestInit): Promise<Answer> | undefined {
  if (options.method) return undefined;
  const answer = sentAhead.get(url);
  sentAhead.delete(url);
  return answer;
}

/**
 * The only place that talks HTTP.
 * @throws {ApiError} for every answer that is no success, and where no answer came
 */
export async function http(url: string, options: RequestInit = {}): Promise<Answer> {
  const early = takeSentAhead(url, options);
  if (early) return early;

  const headers = new Headers(options.headers);
  headers.set('Accept', 'application/json');
  if (options.body) headers.set('Content-Type', 'application/json');
  // With a Range header the browser asks for an uncompressed answer; the contract counts by `range` in the query.
  headers.delete('Range');

  const sentAt = Date.now();
  const { response, text } = await send(url, { ...options, headers, credentials: 'include' });
  learnServerClock(response.headers.get('Date'), sentAt);

  const json = parsed(text);
  if (!response.ok) throw errorFromAnswer(response, json);
  if (json === undefined && response.status !== 204) {
    throw new ApiError({
      code: 'not_json',
      status: response.status,
      requestId: response.headers.get('X-Request-Id'),
    });
  }
  return { status: response.status, headers: response.headers, body: text, json };
}
