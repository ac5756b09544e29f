import { serverNow } from './serverClock';

/** What went wrong before the backend could say so itself. */
export type TransportCode =
  | 'unreachable'
  | 'timeout'
  | 'cancelled'
  | 'not_json'
  | 'server_error'
  | 'malformed';

/** Of a problem whose fields say all that there is to say. */
const ofFieldsAlone: ReadonlySet<string> = new Set(['invalid', 'malformed']);

export interface Refusal {
  /** A stable code of the contract, or one that the desk does not know. */
  code: string;
  args: Record<string, unknown>;
}

/**
 * Every failure of a call. `message` is a key of the desk's own texts, so that react-admin's notifications read it;
 * the backend's own words never reach a person.
 */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  /** Of the answer; 0 where there was none. */
  readonly status: number;
  readonly code: string;
  readonly requestId: string | null;
  readonly fields: Readonly<Record<string, Refusal>>;
  /** When it may be tried again, in milliseconds from the answer. */
  readonly retryAfterMs: number | null;

  constructor(details: {
    code: string;
    status: number;
    requestId?: string | null;
    fields?: Record<string, Refusal>;
    retryAfterMs?: number | null;
  }) {
    super(`errors.${details.code}`);
    this.status = details.status;
    this.code = details.code;
    this.requestId = details.requestId ?? null;
    this.fields = details.fields ?? {};
    this.retryAfterMs = details.retryAfterMs ?? null;
  }

  /** All that was refused: the fields' codes, and the problem's own where it says more than that fields were. */
  get refusals(): Refusal[] {
    const refused = Object.values(this.fields);
    const isSaidByFields =
      refused.some(({ code }) => code === this.code) || (refused.length > 0 && ofFieldsAlone.has(this.code));
    return isSaidByFields ? refused : [{ code: this.code, args: {} }, ...refused];
  }
}

/** Whether the call may have been carried out all the same: no answer of the backend's own has said that it was not. */
export const mayHaveBeenDone = (error: unknown) =>
  !(error instanceof ApiError) || error.status === 0 || error.status >= 500 || error.status < 300;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readFields(errors: unknown): Record<string, Refusal> {
  if (!isObject(errors)) return {};
  const refusals = Object.entries(errors).flatMap(([field, refusal]) =>
    isObject(refusal) && typeof refusal.message === 'string'
      ? [[field, { code: refusal.message, args: isObject(refusal.args) ? refusal.args : {} }] as const]
      : [],
  );
  return Object.fromEntries(refusals);
}

/** `Retry-After` is seconds or a date by the server's clock (RFC 9110, 10.2.3). */
function readRetryAfter(header: string | null): number | null {
  if (!header) return null;
  const ms = /^\d+$/.test(header) ? Number(header) * 1000 : Date.parse(header) - serverNow();
  return Number.isNaN(ms) ? null : Math.max(0, ms);
}

/** What to tell: of a failing server all is said by that; otherwise the problem's own code. */
function codeOf(status: number, code: unknown): string {
  const fallback: TransportCode = status >= 500 ? 'server_error' : 'malformed';
  return status < 500 && typeof code === 'string' ? code : fallback;
}

/** The error of an answer that is no success; `body` is its JSON, or undefined where it is none. */
export function errorFromAnswer(response: Pick<Response, 'status' | 'headers'>, body: unknown): ApiError {
  const problem = isObject(body) ? body : {};
  return new ApiError({
    code: codeOf(response.status, problem.code),
    status: response.status,
    requestId: response.headers.get('X-Request-Id'),
    fields: readFields(problem.errors),
    retryAfterMs: readRetryAfter(response.headers.get('Retry-After')),
  });
}
