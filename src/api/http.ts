import { ApiError, errorFromAnswer } from './apiError';
import { watchCall } from './runningCalls';
import { learnServerClock } from './serverClock';

/** A call that has not been answered by then is given up. */
export const TIMEOUT_MS = 60_000;

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

/**
 * What every answer goes through, however it was asked for: it teaches the server's clock and is read as JSON.
 * @param sentAt when the call was sent, by the workstation's clock
 * @throws {ApiError} for an answer that is no success, and for one that is no JSON
 */
export function readAnswer({ status, headers, body }: Omit<Answer, 'json'>, sentAt: number): Answer {
  learnServerClock(headers.get('Date'), sentAt);
  const json = parsed(body);
  if (status < 200 || status > 299) throw errorFromAnswer({ status, headers }, json);
  if (json === undefined && status !== 204) {
    throw new ApiError({ code: 'not_json', status, requestId: headers.get('X-Request-Id') });
  }
  return { status, headers, body, json };
}

async function send(url: string, options: RequestInit): Promise<{ response: Response; text: string }> {
  const call = watchCall();
  const signal = AbortSignal.any([call.signal, AbortSignal.timeout(TIMEOUT_MS), options.signal ?? []].flat());
  try {
    const response = await fetch(url, { ...options, signal });
    return { response, text: await response.text() };
  } catch (error) {
    // Once the headers are there, a browser tells no more than that it was aborted; the signal tells by whom.
    throw failureOf(signal.aborted ? signal.reason : error);
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
  // Answers name people: the browser keeps none of them, whatever the backend lets it.
  const { response, text } = await send(url, {
    ...options,
    headers,
    credentials: 'include',
    cache: 'no-store',
  });
  return readAnswer({ status: response.status, headers: response.headers, body: text }, sentAt);
}
