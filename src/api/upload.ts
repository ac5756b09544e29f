import { ApiError } from './apiError';
import { type Answer, readAnswer, TIMEOUT_MS } from './http';
import { watchCall } from './runningCalls';

export interface UploadOptions {
  /** JSON; a Blob spares the page the work of writing out what is large. */
  body: string | Blob;
  /** Stays the same while the same thing is sent again. */
  idempotencyKey: string;
  /** Hears from 0 to 1 how much of the body has gone out; the answer comes after that. */
  onProgress: (sent: number) => void;
  signal: AbortSignal;
}

function headersOf(call: XMLHttpRequest): Headers {
  const lines = call.getAllResponseHeaders().trim().split('\r\n').filter(Boolean);
  return new Headers(
    lines.map((line): [string, string] => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon), line.slice(colon + 1).trim()];
    }),
  );
}

/** Gives up after a time in which nothing has moved; `moved` begins it anew. */
function patience(giveUp: () => void): { moved: () => void; end: () => void } {
  let timer = setTimeout(giveUp, TIMEOUT_MS);
  const end = () => clearTimeout(timer);
  const moved = () => {
    end();
    timer = setTimeout(giveUp, TIMEOUT_MS);
  };
  return { moved, end };
}

function send(url: string, options: UploadOptions, signal: AbortSignal): Promise<Omit<Answer, 'json'>> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest();
    const fail = (reason: unknown) => {
      reject(reason);
      call.abort();
    };
    const { moved, end } = patience(() => fail(new ApiError({ code: 'timeout', status: 0 })));
    const giveUp = () => fail(signal.reason);
    call.onloadend = () => {
      end();
      signal.removeEventListener('abort', giveUp);
    };
    call.onload = () => resolve({ status: call.status, headers: headersOf(call), body: call.responseText });
    call.onerror = () => reject(new ApiError({ code: 'unreachable', status: 0 }));
    call.onprogress = moved;
    call.upload.onprogress = ({ loaded, total }) => {
      moved();
      options.onProgress(total > 0 ? loaded / total : 0);
    };
    call.open('POST', url);
    call.withCredentials = true;
    call.setRequestHeader('Accept', 'application/json');
    call.setRequestHeader('Content-Type', 'application/json');
    call.setRequestHeader('Idempotency-Key', options.idempotencyKey);
    signal.addEventListener('abort', giveUp);
    call.send(options.body);
  });
}

/**
 * A POST that tells how much of it has gone out, which fetch cannot. Otherwise the same as `http`, but for the
 * time that it may take: 60 seconds without progress, however long the whole.
 * @throws {ApiError} as `http` does; with the signal's reason where that aborts it
 */
export async function upload(url: string, options: UploadOptions): Promise<Answer> {
  const call = watchCall();
  const signal = AbortSignal.any([call.signal, options.signal]);
  const sentAt = Date.now();
  try {
    signal.throwIfAborted();
    return readAnswer(await send(url, options, signal), sentAt);
  } finally {
    call.end();
  }
}
