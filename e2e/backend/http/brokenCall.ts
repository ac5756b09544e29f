import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { commonHeaders } from './headers';
import { problemOf } from './problem';
import { Refusal } from './refusal';

/** Answers what could not be read as HTTP at all; an address too long for the parser is still told as such. */
export function answerBrokenCall(error: Error & { code?: string }, socket: Socket, now: number): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const overflow = error.code === 'HPE_HEADER_OVERFLOW';
  const refusal = overflow ? new Refusal(414, 'uri_too_long') : new Refusal(400, 'malformed_request');
  const body = JSON.stringify(problemOf(refusal));
  const headers = {
    ...commonHeaders(randomUUID(), now),
    'content-type': 'application/problem+json',
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  socket.end(`HTTP/1.1 ${refusal.status} ${STATUS_CODES[refusal.status]}\r\n${lines.join('')}\r\n${body}`);
}
